package io.repairbot.ladder;

import io.repairbot.briefing.OrderNews;
import io.repairbot.notice.NewPhoneCall;
import io.repairbot.notice.PhoneCalls;
import io.repairbot.staff.Role;
import io.repairbot.staff.StaffDirectory;
import io.repairbot.workorder.WorkOrder;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Asks the front desk to phone: the resident who waits, and whoever could help. */
@Component
class PhoneDesk {
    private final PhoneCalls calls;
    private final OrderNews news;
    private final StaffDirectory staff;

    PhoneDesk(PhoneCalls calls, OrderNews news, StaffDirectory staff) {
        this.calls = calls;
        this.news = news;
        this.staff = staff;
    }

    /** The ladder is at its end. */
    void alarm(WorkOrder order, String story) {
        ask(order, story);
        tell(order, "unaccepted-desk", Map.of(SuperiorsFacts.STORY, story));
    }

    /** @param by name of the supervisor who wants it */
    void asked(WorkOrder order, String by) {
        ask(order, by + "请前台联系住户：工单暂时无人接单");
        tell(order, "desk-asked", Map.of("by", by));
    }

    void over(WorkOrder order) {
        calls.settle(key(order));
    }

    private void ask(WorkOrder order, String detail) {
        calls.ask(new NewPhoneCall(
                order.communityId(),
                order.residentId(),
                order.id(),
                NewPhoneCall.Cause.UNACCEPTED,
                order.number() + "：" + detail,
                key(order)));
    }

    private void tell(WorkOrder order, String template, Map<String, String> facts) {
        staff.withRole(order.communityId(), Role.FRONT_DESK)
                .forEach(clerk -> news.toStaff(clerk.userid(), order, template, facts));
    }

    private static String key(WorkOrder order) {
        return "unaccepted:" + order.id() + ":" + order.round();
    }
}
