package io.repairbot.followup;

import io.repairbot.briefing.OrderNews;
import io.repairbot.deadline.Deadline;
import io.repairbot.deadline.DeadlineAction;
import io.repairbot.deadline.DeadlineKind;
import io.repairbot.followup.FollowUp.State;
import io.repairbot.notice.NewPhoneCall;
import io.repairbot.notice.PhoneCalls;
import io.repairbot.notice.Priority;
import io.repairbot.resident.Residents;
import io.repairbot.rules.Rules;
import io.repairbot.workorder.Timeline.Event;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrderEvent.Closed;
import io.repairbot.workorder.WorkOrderEvent.Completed;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The call-back (W3b) as time goes by: asked, reminded once, then phoned. Silence closes nothing. */
@Component
class CallBackClocks implements DeadlineAction {
    private final CallBacks callBacks;
    private final OrderNews news;
    private final PhoneCalls phoneCalls;
    private final Rules rules;
    private final Residents residents;

    CallBackClocks(CallBacks callBacks, OrderNews news, PhoneCalls phoneCalls, Rules rules, Residents residents) {
        this.residents = residents;
        this.callBacks = callBacks;
        this.news = news;
        this.phoneCalls = phoneCalls;
        this.rules = rules;
    }

    @EventListener
    void on(Completed event) {
        WorkOrder order = event.order();
        callBacks.begin(order);
        if (residents.get(order.residentId()).hasChat()) ask(order);
        else phone(order, callBacks.find(order, order.round()).orElseThrow(), "住户是电话报修的");
    }

    private void ask(WorkOrder order) {
        callBacks.startClock(order, DeadlineKind.CALL_BACK_REMINDER, rules.callbackReminderAfter());
        String template = order.agreedFee() == null ? "work-done" : "work-done-paid";
        news.toResident(order, template, Priority.HIGH, Map.of());
    }

    /** A supervisor closed the order over the resident's head; his own 满意 has been written already. */
    @EventListener
    void on(Closed event) {
        WorkOrder order = event.order();
        callBacks
                .find(order, order.round())
                .filter(FollowUp::isOpen)
                .ifPresent(followUp -> callBacks.answer(order, followUp, State.SETTLED, null));
    }

    @Override
    public Set<DeadlineKind> kinds() {
        return EnumSet.of(DeadlineKind.CALL_BACK_REMINDER, DeadlineKind.CALL_BACK_PHONE);
    }

    @Override
    public void due(WorkOrder order, Deadline deadline) {
        FollowUp followUp = callBacks.find(order, order.round()).orElseThrow();
        if (!followUp.isUnanswered()) return;
        if (deadline.kind() == DeadlineKind.CALL_BACK_REMINDER) remind(order, followUp);
        else phone(order, followUp, "住户未评价");
    }

    private void remind(WorkOrder order, FollowUp followUp) {
        callBacks.advance(order, followUp, State.REMINDED, Event.REMINDED);
        callBacks.startClock(order, DeadlineKind.CALL_BACK_PHONE, rules.phoneCallBackAfter());
        news.toResident(order, "work-done-reminder", Priority.HIGH, Map.of());
    }

    /** @param why there is no answer in chat */
    private void phone(WorkOrder order, FollowUp followUp, String why) {
        callBacks.advance(order, followUp, State.BY_PHONE, Event.PHONE_CALL);
        phoneCalls.ask(new NewPhoneCall(
                order.communityId(),
                order.residentId(),
                order.id(),
                NewPhoneCall.Cause.NO_ANSWER,
                "工单" + order.number() + "（" + order.place() + "）已完成，" + why + "，请电话回访是否满意。",
                CallBacks.phoneKey(order)));
    }
}
