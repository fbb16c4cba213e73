package io.repairbot.colleague;

import io.repairbot.colleague.ColleagueRequest.State;
import io.repairbot.staff.StaffMember;
import io.repairbot.workorder.OrderGate;
import io.repairbot.workorder.OrderLedger;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.Outcome.Done;
import io.repairbot.workorder.Outcome.Refusal;
import io.repairbot.workorder.Outcome.Refused;
import io.repairbot.workorder.Outcome.Repeated;
import io.repairbot.workorder.Timeline.Event;
import io.repairbot.workorder.Verb;
import io.repairbot.workorder.WorkOrder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ColleagueDesk implements Colleagues {
    private final OrderGate gate;
    private final OrderLedger ledger;
    private final RequestBook book;
    private final Peers peers;
    private final ColleagueNews news;

    ColleagueDesk(OrderGate gate, OrderLedger ledger, RequestBook book, Peers peers, ColleagueNews news) {
        this.gate = gate;
        this.ledger = ledger;
        this.book = book;
        this.peers = peers;
        this.news = news;
    }

    @Override
    public List<StaffMember> whom(String userid, String number) {
        return peers.of(userid, number);
    }

    @Override
    @Transactional
    public Outcome ask(Kind kind, String userid, String number, String colleague) {
        Verb verb = kind == Kind.TRANSFER ? Verb.TRANSFER : Verb.SUPPORT;
        String whom = colleague.toLowerCase(Locale.ROOT);
        return gate.attempt(verb, userid, number, (order, who) -> ask(order, kind, whom));
    }

    private Outcome ask(WorkOrder order, Kind kind, String colleague) {
        Optional<ColleagueRequest> same = book.alive(order).stream()
                .filter(request -> request.kind() == kind && request.colleague().equals(colleague))
                .findFirst();
        if (same.isPresent()) return new Repeated(order);
        if (!peers.has(order, colleague)) return new Refused(Refusal.NO_COLLEAGUE, order);
        if (kind == Kind.TRANSFER) withdrawTransfers(order);
        ColleagueRequest request = book.write(order, kind, colleague);
        ledger.note(order, request.asker(), asked(kind), news.nameOf(colleague));
        news.asked(order, request);
        return new Done(order);
    }

    /** Only one can have it. */
    private void withdrawTransfers(WorkOrder order) {
        for (ColleagueRequest open : book.alive(order)) {
            if (open.kind() != Kind.TRANSFER) continue;
            book.settle(open, State.WITHDRAWN);
            news.settled(order, open, "已改找别人");
        }
    }

    @Override
    @Transactional
    public Outcome agree(String userid, String number) {
        return gate.attempt(Verb.AGREE, userid, number, (order, who) -> answer(order, who, State.AGREED));
    }

    @Override
    @Transactional
    public Outcome disagree(String userid, String number) {
        return gate.attempt(Verb.DISAGREE, userid, number, (order, who) -> answer(order, who, State.REFUSED));
    }

    private Outcome answer(WorkOrder order, String who, State answer) {
        Optional<ColleagueRequest> asked =
                book.find(order, request -> request.colleague().equals(who));
        if (asked.isEmpty()) return new Refused(Refusal.NOT_OFFERED, order);
        if (asked.get().state() == answer) return new Repeated(order);
        if (!asked.get().isOpen()) return new Refused(Refusal.ALREADY_ANSWERED, order);
        book.settle(asked.get(), answer);
        return new Done(answer == State.AGREED ? agreed(order, asked.get()) : refused(order, asked.get()));
    }

    private WorkOrder agreed(WorkOrder order, ColleagueRequest request) {
        String name = news.nameOf(request.colleague());
        if (request.kind() == Kind.SUPPORT) {
            ledger.note(order, request.colleague(), Event.SUPPORT_JOINED, name);
            news.joined(order, request);
            return order;
        }
        String story = news.nameOf(request.asker()) + " → " + name;
        WorkOrder moved = ledger.transfer(order, request.colleague(), story);
        news.takenOver(moved, request);
        return moved;
    }

    private WorkOrder refused(WorkOrder order, ColleagueRequest request) {
        Event event = request.kind() == Kind.SUPPORT ? Event.SUPPORT_REFUSED : Event.TRANSFER_REFUSED;
        ledger.note(order, request.colleague(), event, news.nameOf(request.colleague()));
        news.refused(order, request);
        return order;
    }

    private static Event asked(Kind kind) {
        return kind == Kind.SUPPORT ? Event.SUPPORT_ASKED : Event.TRANSFER_ASKED;
    }
}
