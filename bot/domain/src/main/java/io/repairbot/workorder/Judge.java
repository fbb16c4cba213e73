package io.repairbot.workorder;

import io.repairbot.staff.Role;
import io.repairbot.staff.StaffDirectory;
import io.repairbot.staff.StaffMember;
import io.repairbot.workorder.Outcome.Refusal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether a person may do something to an order as it stands: {@link Outcome.Done} with the unchanged order when he may. */
@Component
class Judge {
    private final StaffDirectory staff;

    Judge(StaffDirectory staff) {
        this.staff = staff;
    }

    Outcome judge(Verb verb, String userid, Optional<WorkOrder> found) {
        StaffMember who = staff.find(userid).orElse(null);
        WorkOrder order = found.orElse(null);
        if (who == null || order == null || order.communityId() != who.communityId())
            return new Outcome.Refused(Refusal.NOT_FOUND, null);
        return switch (verb) {
            case ACCEPT -> ofEngineer(who, order, this::accept);
            case DECLINE -> ofEngineer(who, order, Judge::decline);
            case SHOW -> ofEngineer(who, order, (him, his) -> new Outcome.Done(his));
            case AGREE, DISAGREE -> ofEngineer(who, order, (him, his) -> running(verb, his));
            case ARRIVE, COMPLETE, ESCALATE, EXTEND, SUSPEND, CONFIRM, CHARGE, HANDBACK, TRANSFER, SUPPORT ->
                ofEngineer(who, order, (him, his) -> inHands(verb, him, his));
            case RESUME -> resume(who, order);
            case URGENCY -> urgency(who, order);
            case APPROVE, REFUSE, FOLLOW, REASSIGN, DESK, CLOSE, RETRADE -> ofSupervisor(verb, who, order);
        };
    }

    private static Outcome ofEngineer(StaffMember who, WorkOrder order, Rule rule) {
        if (who.role() != Role.ENGINEER) return refused(Refusal.NOT_ENGINEER, order);
        return rule.judge(who, order);
    }

    private Outcome accept(StaffMember who, WorkOrder order) {
        if (Step.ACCEPT.leadsFrom(order.state())) return new Outcome.Done(order);
        Refusal over = over(order);
        if (over != null) return refused(over, order);
        return who.userid().equals(order.engineer())
                ? new Outcome.Repeated(order)
                : refused(Refusal.ALREADY_TAKEN, order);
    }

    private static Outcome decline(StaffMember who, WorkOrder order) {
        if (Step.ACCEPT.leadsFrom(order.state())) return new Outcome.Done(order);
        Refusal over = over(order);
        if (over != null) return refused(over, order);
        return refused(who.userid().equals(order.engineer()) ? Refusal.TAKEN_BY_YOU : Refusal.ALREADY_TAKEN, order);
    }

    private static Outcome running(Verb verb, WorkOrder order) {
        Refusal over = order.state() == WorkOrderState.COMPLETED ? Refusal.ALREADY_COMPLETED : over(order);
        if (verb == Verb.AGREE && order.state() == WorkOrderState.SUSPENDED) over = Refusal.SUSPENDED;
        return over == null ? new Outcome.Done(order) : refused(over, order);
    }

    private static Outcome inHands(Verb verb, StaffMember who, WorkOrder order) {
        Refusal over = over(order);
        if (over != null) return refused(over, order);
        if (order.engineer() == null) return refused(Refusal.NOT_ACCEPTED, order);
        if (!order.engineer().equals(who.userid())) return refused(Refusal.NOT_YOURS, order);
        boolean waits = order.state() == WorkOrderState.SUSPENDED;
        if (waits && verb != Verb.ESCALATE && verb != Verb.SUSPEND) return refused(Refusal.SUSPENDED, order);
        return switch (verb) {
            case ARRIVE, CONFIRM ->
                Step.ARRIVE.leadsFrom(order.state()) ? new Outcome.Done(order) : new Outcome.Repeated(order);
            case COMPLETE -> complete(order);
            default ->
                order.state() == WorkOrderState.COMPLETED
                        ? refused(Refusal.ALREADY_COMPLETED, order)
                        : new Outcome.Done(order);
        };
    }

    private static Outcome complete(WorkOrder order) {
        if (Step.COMPLETE.leadsFrom(order.state())) return new Outcome.Done(order);
        return order.state() == WorkOrderState.COMPLETED
                ? new Outcome.Repeated(order)
                : refused(Refusal.NOT_ARRIVED, order);
    }

    /** By the engineer who has it, or by a supervisor. */
    private static Outcome resume(StaffMember who, WorkOrder order) {
        Refusal over = over(order);
        if (over != null) return refused(over, order);
        boolean his = who.userid().equals(order.engineer());
        if (!his && !who.role().isSupervisor()) return refused(Refusal.NOT_YOURS, order);
        return Step.RESUME.leadsFrom(order.state()) ? new Outcome.Done(order) : refused(Refusal.NOT_SUSPENDED, order);
    }

    private static Outcome urgency(StaffMember who, WorkOrder order) {
        if (!who.role().isSupervisor() && who.role() != Role.FRONT_DESK) return refused(Refusal.NOT_DESK, order);
        Refusal over = order.state() == WorkOrderState.COMPLETED ? Refusal.ALREADY_COMPLETED : over(order);
        return over == null ? new Outcome.Done(order) : refused(over, order);
    }

    private static Outcome ofSupervisor(Verb verb, StaffMember who, WorkOrder order) {
        if (!who.role().isSupervisor()) return refused(Refusal.NOT_SUPERVISOR, order);
        Refusal over = over(order);
        if (over != null) return refused(over, order);
        boolean decides = verb == Verb.APPROVE || verb == Verb.REFUSE;
        if (decides && order.state() == WorkOrderState.COMPLETED) return refused(Refusal.ALREADY_COMPLETED, order);
        if (verb == Verb.RETRADE && !Step.HANDBACK.leadsFrom(order.state()))
            return refused(
                    order.state() == WorkOrderState.SUSPENDED ? Refusal.SUSPENDED : Refusal.ALREADY_COMPLETED, order);
        return new Outcome.Done(order);
    }

    /** What an order that is over answers to everything; null while it is not. */
    static @Nullable Refusal over(WorkOrder order) {
        return switch (order.state()) {
            case CLOSED -> Refusal.ALREADY_CLOSED;
            case CANCELLED -> Refusal.ALREADY_CANCELLED;
            case MERGED -> Refusal.ALREADY_MERGED;
            default -> null;
        };
    }

    private static Outcome refused(Refusal reason, WorkOrder order) {
        return new Outcome.Refused(reason, order);
    }

    private interface Rule {
        Outcome judge(StaffMember who, WorkOrder order);
    }
}
