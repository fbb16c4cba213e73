package io.repairbot.charge;

import io.repairbot.briefing.SupervisorCards;
import io.repairbot.charge.ChargeMapper.Account;
import io.repairbot.rules.Rules;
import io.repairbot.staff.Role;
import io.repairbot.workorder.CompletionCheck;
import io.repairbot.workorder.ImpossibleWish;
import io.repairbot.workorder.OrderGate;
import io.repairbot.workorder.OrderLedger;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.Outcome.Refusal;
import io.repairbot.workorder.Timeline.Event;
import io.repairbot.workorder.Verb;
import io.repairbot.workorder.WorkOrder;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ChargeDesk implements Charges, CompletionCheck {
    private static final String MATTER = "fee";

    private final OrderGate gate;
    private final OrderLedger ledger;
    private final ChargeMapper charges;
    private final SupervisorCards cards;
    private final Amount limit;

    ChargeDesk(OrderGate gate, OrderLedger ledger, ChargeMapper charges, SupervisorCards cards, Rules rules) {
        this.gate = gate;
        this.ledger = ledger;
        this.charges = charges;
        this.cards = cards;
        this.limit = Amount.ofYuan(rules.fees().atMost());
    }

    @Override
    public boolean isOwed(WorkOrder order) {
        return order.agreedFee() != null && account(order).charged() == null;
    }

    @Override
    public Optional<Refusal> missing(WorkOrder order) {
        return isOwed(order) ? Optional.of(Refusal.FEE_MISSING) : Optional.empty();
    }

    @Override
    @Transactional(noRollbackFor = ImpossibleWish.class)
    public Charged charge(String userid, String number, Amount amount) {
        if (amount.compareTo(limit) > 0) throw new ImpossibleWish("单笔费用不能超过" + limit.words() + "，请核对后重新回复金额。");
        Outcome outcome = gate.attempt(Verb.CHARGE, userid, number, (order, who) -> charge(order, who, amount));
        boolean beyond =
                outcome instanceof Outcome.Done done && account(done.order()).isBeyond(amount);
        return new Charged(outcome, beyond);
    }

    private Outcome charge(WorkOrder order, String who, Amount amount) {
        if (order.agreedFee() == null) return new Outcome.Refused(Refusal.NOT_PAID, order);
        Account account = account(order);
        if (account.charged() != null && account.charged() == amount.cents()) return new Outcome.Repeated(order);
        String story = amount.words() + (account.isBeyond(amount) ? "（超出约定）" : "");
        WorkOrder after = ledger.changed(charges.charge(order, amount.cents()), order, who, Event.CHARGED, story);
        if (account.isBeyond(amount)) tellSupervisor(after, story);
        else cards.settle(after, MATTER, "settled", Map.of("state", "费用已更正为" + amount.words()));
        return new Outcome.Done(after);
    }

    private void tellSupervisor(WorkOrder order, String story) {
        cards.raise(order, MATTER, "fee-beyond", Set.of(Role.ENGINEERING_SUPERVISOR), Map.of("charged", story));
    }

    private Account account(WorkOrder order) {
        return charges.find(order.id()).orElseThrow();
    }
}
