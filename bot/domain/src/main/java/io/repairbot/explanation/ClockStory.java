package io.repairbot.explanation;

import io.repairbot.deadline.Deadline;
import io.repairbot.deadline.DeadlineKind;
import io.repairbot.deadline.Pauses;
import io.repairbot.rules.Rules;
import io.repairbot.workorder.Timeline.Entry;
import io.repairbot.workorder.Timeline.Event;
import io.repairbot.workorder.WorkOrder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How any other clock came about: what rule set it, how far pauses put it off, what became of it. */
@Component
class ClockStory {
    private static final Map<DeadlineKind, String> NAMES = Map.of(
            DeadlineKind.ARRIVAL_WARNING, "到场提醒",
            DeadlineKind.ARRIVAL_LATE, "到场",
            DeadlineKind.VISIT_REMINDER, "预约到场",
            DeadlineKind.VISIT_LATE, "预约未到报主管",
            DeadlineKind.RETURN_REMINDER, "返单提醒",
            DeadlineKind.RETURN_MANAGER, "超时报经理",
            DeadlineKind.SUSPENSION_END, "挂起到期",
            DeadlineKind.CALL_BACK_REMINDER, "回访提醒",
            DeadlineKind.CALL_BACK_PHONE, "电话回访",
            DeadlineKind.REWORK_REASON, "返工原因");

    private final Rules rules;
    private final Telling telling;

    ClockStory(Rules rules, Telling telling) {
        this.rules = rules;
        this.telling = telling;
    }

    boolean knows(DeadlineKind kind) {
        return NAMES.containsKey(kind);
    }

    /** @param clocks of one kind and round, oldest first, at least one; {@code story} of the order */
    DueExplanation explain(WorkOrder order, List<Deadline> clocks, List<Entry> story) {
        Deadline first = clocks.get(0);
        Deadline last = clocks.get(clocks.size() - 1);
        List<String> steps = new ArrayList<>();
        steps.add("规则：" + rule(first.kind(), begin(order, first.kind(), story)) + "。");
        steps.add("定为 " + telling.time(order, first.dueAt()) + "。");
        if (!last.dueAt().equals(first.dueAt())) steps.add(moved(order, last, Pauses.of(story)));
        steps.add(state(last.state()));
        return new DueExplanation(NAMES.get(first.kind()), last.dueAt(), steps);
    }

    private String moved(WorkOrder order, Deadline last, Pauses pauses) {
        Duration paused = pauses.within(order.openedAt(), last.dueAt());
        String why = paused.isZero() ? "后来重新计时" : "挂起共停了" + Telling.length(paused) + "或重新计时";
        return why + "，现在是 " + telling.time(order, last.dueAt()) + "。";
    }

    private static String state(Deadline.State state) {
        return switch (state) {
            case PENDING -> "正在计时。";
            case PAUSED, HELD -> "工单挂起，计时暂停。";
            case FIRED -> "已到时，已经提醒过。";
            case STOPPED -> "已停止，不会再提醒。";
            case FAILED -> "提醒没有成功，请联系管理员。";
        };
    }

    private static String begin(WorkOrder order, DeadlineKind kind, List<Entry> story) {
        boolean later = order.appointmentStart() != null && order.round() == 1;
        boolean changed = kind != DeadlineKind.VISIT_REMINDER
                && story.stream()
                        .anyMatch(entry -> entry.event() == Event.URGENCY_CHANGED && entry.round() == order.round());
        return (changed ? "改为紧急" : "确认报修") + (later ? "或约定的时间" : "");
    }

    private String rule(DeadlineKind kind, String begin) {
        return switch (kind) {
            case ARRIVAL_WARNING -> begin + "后" + Telling.length(rules.urgentArrivalWarning()) + "还没到场，提醒工程师";
            case ARRIVAL_LATE -> "水、电急修，" + begin + "后" + Telling.length(rules.urgentArrival()) + "内到场，昼夜不停";
            case VISIT_REMINDER -> "预约时间过后" + Telling.length(rules.arrival().visitReminderAfter()) + "内到场";
            case VISIT_LATE -> "预约时间过后" + Telling.length(rules.arrival().visitLateAfter()) + "没到场，报主管";
            case RETURN_REMINDER -> "返单时限前" + Telling.length(rules.returnReminderBefore()) + "提醒工程师";
            case RETURN_MANAGER -> "超过返单时限" + Telling.length(rules.managerAfter()) + "，报经理";
            case SUSPENSION_END -> "工程师挂起时定的时间，到时自动恢复";
            case CALL_BACK_REMINDER -> "完成后" + working(kind, rules.callbackReminderAfter()) + "没有评价，再问一次";
            case CALL_BACK_PHONE -> "提醒后" + working(kind, rules.phoneCallBackAfter()) + "没有评价，前台打电话";
            default -> "住户不满意后" + Telling.length(rules.reworkReasonWait()) + "内没说原因，直接返工";
        };
    }

    private String working(DeadlineKind kind, Duration length) {
        return Telling.length(length) + (telling.isWorkingTime(kind) ? "（只算工作时间）" : "");
    }
}
