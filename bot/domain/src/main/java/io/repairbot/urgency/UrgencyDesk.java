package io.repairbot.urgency;

import io.repairbot.notice.Notices;
import io.repairbot.workorder.ImpossibleWish;
import io.repairbot.workorder.OrderGate;
import io.repairbot.workorder.OrderLedger;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.Verb;
import io.repairbot.workorder.WorkOrder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class UrgencyDesk implements Urgencies {
    private static final int REASON = 500;

    private final OrderGate gate;
    private final OrderLedger ledger;
    private final Notices notices;

    UrgencyDesk(OrderGate gate, OrderLedger ledger, Notices notices) {
        this.gate = gate;
        this.ledger = ledger;
        this.notices = notices;
    }

    @Override
    @Transactional(noRollbackFor = ImpossibleWish.class)
    public Outcome change(String userid, String number, boolean urgent, String reason) {
        String why = reason.strip();
        if (why.isEmpty()) throw new ImpossibleWish("请写明改为" + (urgent ? "紧急" : "普通") + "的原因。");
        if (why.length() > REASON) throw new ImpossibleWish("原因请不要超过" + REASON + "字。");
        return gate.attempt(Verb.URGENCY, userid, number, (order, who) -> change(order, who, urgent, why));
    }

    private Outcome change(WorkOrder order, String who, boolean urgent, String why) {
        if (order.urgent() == urgent) return new Outcome.Repeated(order);
        WorkOrder changed = ledger.changeUrgency(order, who, urgent, why);
        if (urgent) notices.hurry(order.id());
        return new Outcome.Done(changed);
    }
}
