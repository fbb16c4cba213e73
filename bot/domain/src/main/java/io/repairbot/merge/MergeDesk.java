package io.repairbot.merge;

import io.repairbot.sharing.Sharer;
import io.repairbot.sharing.Sharing;
import io.repairbot.staff.Role;
import io.repairbot.staff.StaffDirectory;
import io.repairbot.staff.StaffMember;
import io.repairbot.workorder.ImpossibleWish;
import io.repairbot.workorder.OrderGate;
import io.repairbot.workorder.OrderLedger;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.Outcome.Refusal;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrderState;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class MergeDesk implements Merging {
    private final StaffDirectory staff;
    private final OrderGate gate;
    private final OrderLedger ledger;
    private final Sharing sharing;
    private final MergeTerms terms;

    MergeDesk(StaffDirectory staff, OrderGate gate, OrderLedger ledger, Sharing sharing, MergeTerms terms) {
        this.staff = staff;
        this.gate = gate;
        this.ledger = ledger;
        this.sharing = sharing;
        this.terms = terms;
    }

    @Override
    @Transactional(noRollbackFor = ImpossibleWish.class)
    public Outcome merge(String userid, String number, String into) {
        if (number.equals(into)) throw new ImpossibleWish("不能并入自己，请选另一张工单。");
        StaffMember who = staff.find(userid).orElse(null);
        // Whoever merges them the other way round waits here, and never the two for each other.
        boolean inOrder = number.compareTo(into) < 0;
        Optional<WorkOrder> first = gate.lock(inOrder ? number : into);
        Optional<WorkOrder> second = gate.lock(inOrder ? into : number);
        WorkOrder order = own(who, inOrder ? first : second);
        WorkOrder target = own(who, inOrder ? second : first);
        if (who == null || order == null || target == null) return new Outcome.Refused(Refusal.NOT_FOUND, null);
        if (who.role() == Role.ENGINEER) return new Outcome.Refused(Refusal.NOT_SUPERVISOR, order);
        return merge(who.userid(), order, target);
    }

    private Outcome merge(String who, WorkOrder order, WorkOrder into) {
        if (order.state() == WorkOrderState.MERGED) return new Outcome.Refused(Refusal.ALREADY_MERGED, order);
        terms.check(order, into);
        sharing.move(order, into);
        WorkOrder merged = ledger.merge(order, into, who);
        boolean another = sharing.join(into, new Sharer(order.residentId(), terms.household(order), order.content()));
        terms.tell(merged, into);
        if (another) ledger.widen(into);
        return new Outcome.Done(merged);
    }

    private static @Nullable WorkOrder own(@Nullable StaffMember who, Optional<WorkOrder> found) {
        return found.filter(order -> who != null && order.communityId() == who.communityId())
                .orElse(null);
    }
}
