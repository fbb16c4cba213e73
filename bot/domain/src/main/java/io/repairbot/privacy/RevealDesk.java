package io.repairbot.privacy;

import io.repairbot.persistence.Cut;
import io.repairbot.privacy.Reveal.State;
import io.repairbot.rules.Rules;
import io.repairbot.staff.Role;
import io.repairbot.staff.StaffDirectory;
import io.repairbot.staff.StaffMember;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrderState;
import io.repairbot.workorder.WorkOrders;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class RevealDesk implements Reveals {
    private static final int REASON = 255;
    private static final Set<Role> DECIDE = Set.of(Role.SERVICE_SUPERVISOR, Role.MANAGER);

    private final RevealMapper reveals;
    private final RevealNews news;
    private final PhoneMapper phones;
    private final PhoneVault vault;
    private final Office office;

    RevealDesk(RevealMapper reveals, RevealNews news, PhoneMapper phones, PhoneVault vault, Office office) {
        this.reveals = reveals;
        this.news = news;
        this.phones = phones;
        this.vault = vault;
        this.office = office;
    }

    /** Whom and what a wish is about. */
    @Component
    record Office(WorkOrders orders, StaffDirectory staff, Rules rules, Clock clock) {
        /** The order as far as the person may know of it. */
        Optional<WorkOrder> order(String userid, Optional<WorkOrder> found) {
            Optional<StaffMember> who = staff.find(userid);
            return found.filter(order ->
                    who.filter(w -> w.communityId() == order.communityId()).isPresent());
        }
    }

    @Override
    @Transactional
    public Answer ask(String userid, String orderNumber, String reason) {
        Optional<WorkOrder> found = order(userid, orderNumber);
        if (found.isEmpty()) return new Answer.Refused(Why.NOT_FOUND);
        if (reason.isBlank()) return new Answer.Refused(Why.REASON_MISSING);
        WorkOrder order = found.get();
        if (standing(order, userid) instanceof Answer.Granted granted) return granted;
        boolean over = order.state() == WorkOrderState.CLOSED || order.state() == WorkOrderState.CANCELLED;
        if (over) return new Answer.Refused(Why.ORDER_OVER);
        if (phones.sealed(order.residentId()).isEmpty()) return new Answer.Refused(Why.NO_NUMBER);
        String who = member(userid).userid();
        boolean fresh = reveals.ask(order.id(), who, Cut.to(REASON, reason.strip()), now()) == 1;
        if (fresh) news.asked(order, reveals.newest(order.id(), who).orElseThrow(), decider(member(userid)));
        return new Answer.Waiting();
    }

    private static Role decider(StaffMember asking) {
        return asking.role() == Role.SERVICE_SUPERVISOR ? Role.MANAGER : Role.SERVICE_SUPERVISOR;
    }

    @Override
    @Transactional
    public Answer approve(String userid, String reveal) {
        return decide(userid, reveal, State.APPROVED);
    }

    @Override
    @Transactional
    public Answer refuse(String userid, String reveal) {
        return decide(userid, reveal, State.REFUSED);
    }

    private Answer decide(String userid, String number, State decision) {
        Optional<Reveal> wish = reveals.find(Reveal.id(number));
        Optional<WorkOrder> order =
                wish.flatMap(w -> office.order(userid, office.orders().find(w.orderId())));
        if (wish.isEmpty() || order.isEmpty()) return new Answer.Refused(Why.NOT_FOUND);
        if (!DECIDE.contains(member(userid).role())) return new Answer.Refused(Why.NOT_SUPERVISOR);
        Reveal before = wish.get();
        boolean own = before.askedBy().equals(member(userid).userid());
        if (own && decision == State.APPROVED) return new Answer.Refused(Why.OWN_WISH);
        Instant until =
                decision == State.APPROVED ? now().plus(office.rules().privacy().revealKept()) : null;
        String who = member(userid).userid();
        Reveal decided =
                new Reveal(before.id(), before.orderId(), before.askedBy(), before.reason(), decision, who, until);
        if (reveals.decide(decided, now()) != 1) return decidedBefore(before.id(), decision, who);
        news.decided(order.get(), decided);
        return answer(decided);
    }

    /** The same person, the same answer: a tap that came twice. */
    private Answer decidedBefore(long id, State decision, String who) {
        Reveal there = reveals.find(id).orElseThrow();
        boolean same = there.state() == decision && who.equals(there.decidedBy());
        return same ? answer(there) : new Answer.Refused(Why.ALREADY_DECIDED);
    }

    @Override
    public Answer standing(String userid, String orderNumber) {
        return order(userid, orderNumber)
                .map(order -> standing(order, userid))
                .orElseGet(() -> new Answer.Refused(Why.NOT_FOUND));
    }

    private Answer standing(WorkOrder order, String userid) {
        return reveals.newest(order.id(), member(userid).userid())
                .filter(wish -> wish.state() != State.APPROVED || wish.isOpenAt(now()))
                .map(RevealDesk::answer)
                .orElseGet(() -> new Answer.Refused(Why.NOT_ASKED));
    }

    @Override
    @Transactional
    public Look look(String userid, String orderNumber) {
        return order(userid, orderNumber)
                .flatMap(order -> look(order, member(userid).userid()))
                .orElseGet(Look.Hidden::new);
    }

    private Optional<Look> look(WorkOrder order, String userid) {
        Optional<Reveal> open = reveals.newest(order.id(), userid).filter(wish -> wish.isOpenAt(now()));
        if (open.isEmpty()) return Optional.empty();
        reveals.looked(open.get(), order.residentId(), now());
        Instant until = open.get().shownUntil();
        return phones.sealed(order.residentId())
                .map(kept -> vault.open(kept, order.residentId()))
                .map(number -> new Look.Shown(number.digits(), until));
    }

    private static Answer answer(Reveal reveal) {
        return switch (reveal.state()) {
            case ASKED -> new Answer.Waiting();
            case APPROVED -> new Answer.Granted(reveal.shownUntil());
            case REFUSED -> new Answer.Denied();
        };
    }

    private Optional<WorkOrder> order(String userid, String number) {
        return office.order(userid, office.orders().find(number));
    }

    private StaffMember member(String userid) {
        return office.staff().find(userid).orElseThrow();
    }

    private Instant now() {
        return office.clock().instant();
    }
}
