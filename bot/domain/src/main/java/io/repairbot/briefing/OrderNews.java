package io.repairbot.briefing;

import io.repairbot.notice.NewNotice;
import io.repairbot.notice.Notice;
import io.repairbot.notice.Notices;
import io.repairbot.notice.Priority;
import io.repairbot.notice.Recipient;
import io.repairbot.workorder.WorkOrder;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Writes notices about an order, in the caller's transaction. */
@Component
public class OrderNews {
    /** Fact of a card's drop-down list: a list of {@code {id, text}}, at most ten. */
    public static final String OPTIONS = "options";

    private final Notices notices;
    private final OrderFacts facts;
    private final TellingHours hours;

    OrderNews(Notices notices, OrderFacts facts, TellingHours hours) {
        this.notices = notices;
        this.facts = facts;
        this.hours = hours;
    }

    public String nameOf(String userid) {
        return facts.nameOf(userid);
    }

    public void toResident(WorkOrder order, String template, Priority priority, Map<String, String> more) {
        Recipient resident = Recipient.resident(order.residentId());
        notices.write(NewNotice.to(resident, template, facts.of(order, more))
                .about(order.id())
                .with(priority));
    }

    /** To somebody who waits for the order too; of its facts only what concerns him. @param facts all that he may read */
    public void toSharer(
            long residentId, WorkOrder order, String template, Priority priority, Map<String, String> facts) {
        Map<String, Object> his = new TreeMap<>(facts);
        his.put("number", order.number());
        his.put("engineer", order.engineer() == null ? "" : this.facts.nameOf(order.engineer()));
        notices.write(NewNotice.to(Recipient.resident(residentId), template, his)
                .about(order.id())
                .with(priority));
    }

    public void toStaff(String userid, WorkOrder order, String template, Map<String, String> more) {
        notices.write(NewNotice.to(Recipient.staff(userid), template, facts.of(order, more))
                .about(order.id()));
    }

    /** Sends or repaints the card that the engineer holds of this round of the order. */
    public void onEngineersCard(String userid, WorkOrder order, String template, Map<String, ?> more) {
        onCard(userid, order, template, more, CardKey.ofEngineer(order, userid));
    }

    /** As {@link #onEngineersCard}, but at the end of the chat, where it is seen, whatever card stands further up. */
    public void onNewCard(String userid, WorkOrder order, String template, Map<String, ?> more) {
        Map<String, Object> anew = new HashMap<>(more);
        anew.put(Notice.ANEW, "true");
        onEngineersCard(userid, order, template, anew);
    }

    /** A card of its own about one matter of the order. @param matter part of the card's key, {@code [a-z0-9-]+}, at most 32 characters */
    public void onMatterCard(String userid, WorkOrder order, String matter, String template, Map<String, ?> more) {
        onCard(userid, order, template, more, CardKey.ofSupervisor(order, matter, userid));
    }

    void onCard(String userid, WorkOrder order, String template, Map<String, ?> more, String card) {
        notices.write(card(userid, order, template, more, card));
    }

    /** A supervisor's card about something new: when he has had enough of them, what is not urgent waits. */
    void onSupervisorsCard(String userid, WorkOrder order, String template, Map<String, ?> more, String card) {
        NewNotice notice = card(userid, order, template, more, card);
        notices.write(order.urgent() ? notice : notice.calmly());
    }

    private NewNotice card(String userid, WorkOrder order, String template, Map<String, ?> more, String card) {
        return NewNotice.to(Recipient.staff(userid), template, facts.of(order, more))
                .about(order.id())
                .onCard(card)
                .notBefore(hours.from(order));
    }
}
