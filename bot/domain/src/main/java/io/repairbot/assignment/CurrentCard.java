package io.repairbot.assignment;

import io.repairbot.briefing.OrderNews;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.Outcome.Done;
import io.repairbot.workorder.Outcome.Refusal;
import io.repairbot.workorder.Outcome.Refused;
import io.repairbot.workorder.Verb;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrder.Closing;
import io.repairbot.workorder.WorkOrders;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The card an engineer should hold of an order as it stands now. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CurrentCard {
    private final WorkOrders orders;
    private final OfferMapper offers;
    private final OrderNews news;
    private final VisitCheck visits;

    CurrentCard(WorkOrders orders, OfferMapper offers, OrderNews news, VisitCheck visits) {
        this.visits = visits;
        this.orders = orders;
        this.offers = offers;
        this.news = news;
    }

    /** Paints his card anew where it stands. {@code NOT_OFFERED} to whom the order was never shown. */
    public Outcome repaint(String userid, String number) {
        return show(userid, number, false);
    }

    /** Of the engineer who has it; nothing when nobody has. */
    public void repaint(WorkOrder order) {
        if (order.engineer() == null) return;
        Face face = ofHis(order);
        news.onEngineersCard(order.engineer(), order, face.template(), face.more());
    }

    /** As {@link #repaint(WorkOrder)}, at the end of his chat. */
    public void send(WorkOrder order) {
        if (order.engineer() == null) return;
        Face face = ofHis(order);
        news.onNewCard(order.engineer(), order, face.template(), face.more());
    }

    /** Sends it once more, to the end of his chat. */
    public Outcome send(String userid, String number) {
        return show(userid, number, true);
    }

    private Outcome show(String userid, String number, boolean anew) {
        Outcome outcome = orders.check(Verb.SHOW, userid, number);
        if (!(outcome instanceof Done done)) return outcome;
        Optional<Face> face = face(done.order(), userid);
        if (face.isEmpty()) return new Refused(Refusal.NOT_OFFERED, done.order());
        if (anew)
            news.onNewCard(
                    userid, done.order(), face.get().template(), face.get().more());
        else
            news.onEngineersCard(
                    userid, done.order(), face.get().template(), face.get().more());
        return outcome;
    }

    private Optional<Face> face(WorkOrder order, String userid) {
        if (userid.equals(order.engineer())) return Optional.of(ofHis(order));
        return offers.of(order).stream()
                .filter(offer -> offer.engineer().equals(userid))
                .findFirst()
                .map(offer -> ofOffer(order, offer));
    }

    private Face ofHis(WorkOrder order) {
        return switch (order.state()) {
            case OPEN, ACCEPTED -> new Face(visits.isUnconfirmed(order) ? "appointment" : "accepted", Map.of());
            case ARRIVED -> new Face("arrived", Map.of());
            case SUSPENDED -> new Face("suspended", Map.of());
            case COMPLETED -> new Face("completed", Map.of());
            case CLOSED -> closed(order);
            case CANCELLED -> new Face("cancelled", Map.of());
            case MERGED -> new Face("merged", Map.of());
        };
    }

    static Face closed(WorkOrder order) {
        boolean satisfied = order.closing() == Closing.SATISFIED;
        return new Face("closed", Map.of("closing", satisfied ? "住户满意" : "主管关闭"));
    }

    private static Face ofOffer(WorkOrder order, Offer offer) {
        if (offer.isUnanswered()) return new Face("offer", Map.of());
        if (offer.isRefused()) return new Face("offer-declined", Map.of());
        if (order.engineer() != null) return new Face("offer-taken", Map.of());
        return new Face("offer-withdrawn", Map.of("state", "工单" + order.state().label()));
    }

    record Face(String template, Map<String, String> more) {}
}
