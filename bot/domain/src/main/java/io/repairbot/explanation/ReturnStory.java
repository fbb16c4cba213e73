package io.repairbot.explanation;

import io.repairbot.deadline.Pauses;
import io.repairbot.rules.ReturnBy;
import io.repairbot.rules.Rules;
import io.repairbot.workorder.Timeline.Entry;
import io.repairbot.workorder.WorkOrder;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How the return-by time (W7) came about: computed anew from the story of the order, and compared with what is stored. */
@Component
class ReturnStory {
    private final ReturnBy returnBy;
    private final Rules rules;
    private final Telling telling;

    ReturnStory(ReturnBy returnBy, Rules rules, Telling telling) {
        this.returnBy = returnBy;
        this.rules = rules;
        this.telling = telling;
    }

    /** @param story oldest first */
    DueExplanation explain(WorkOrder order, List<Entry> story) {
        Walk walk = new Walk(order, Pauses.of(story));
        story.forEach(walk::pass);
        return new DueExplanation("返单", order.returnBy(), walk.end());
    }

    private final class Walk {
        private final WorkOrder order;
        private final Pauses pauses;
        private final List<String> steps = new ArrayList<>();
        private Instant due = Instant.EPOCH;
        private Instant set = Instant.EPOCH;
        private @Nullable Instant suspended;

        Walk(WorkOrder order, Pauses pauses) {
            this.order = order;
            this.pauses = pauses;
        }

        void pass(Entry entry) {
            switch (entry.event()) {
                case OPENED -> opened(entry);
                case RESCHEDULED -> decided(entry, "住户改约（" + entry.detail() + "）", appointed(entry));
                case REWORK -> decided(entry, "开始返工，重新计时", returnBy.reportedAt(entry.at(), telling.zone(order)));
                case EXTENSION_APPROVED ->
                    decided(entry, telling.name(entry.actor()) + "批准延期", Instant.parse(String.valueOf(entry.detail())));
                case SUSPENDED -> suspend(entry);
                case RESUMED -> resume(entry);
                default -> {}
            }
        }

        private Instant appointed(Entry entry) {
            return returnBy.appointed(
                    order.appointmentStart(), order.appointmentEnd(), entry.at(), telling.zone(order));
        }

        private void opened(Entry entry) {
            steps.add("规则：当天%s前返单；%s以后报修的，次日%s前；有预约的，预约当天返单。"
                    .formatted(rules.sameDayCutoff(), rules.lateReportAfter(), rules.lateReportDue()));
            decided(entry, "报修，上门时间：" + order.appointment(), appointed(entry));
        }

        private void decided(Entry entry, String what, Instant until) {
            due = until;
            set = entry.at();
            steps.add(telling.time(order, entry.at()) + " " + what + "，返单时限 " + telling.time(order, due) + "。");
        }

        private void suspend(Entry entry) {
            if (suspended == null) suspended = entry.at();
            steps.add(telling.time(order, entry.at()) + " 挂起（" + entry.detail() + "），计时暂停。");
        }

        private void resume(Entry entry) {
            String when = telling.time(order, entry.at()) + " 恢复，";
            boolean wasOver = suspended != null && !due.isAfter(suspended);
            boolean stands = suspended != null && set.isAfter(suspended) && due.isAfter(entry.at());
            Duration waited = pauses.within(suspended == null || set.isAfter(suspended) ? set : suspended, entry.at());
            suspended = null;
            if (wasOver || stands) {
                steps.add(when + (wasOver ? "挂起前已经超时，时限不变。" : "挂起期间定下的时限不变。"));
                return;
            }
            Instant putOff = due.plus(waited);
            due = returnBy.byDay(putOff, telling.zone(order));
            String night = due.equals(putOff) ? "" : "（夜间顺延到白天）";
            steps.add(when + "停了" + Telling.length(waited) + "，时限顺延到 " + telling.time(order, due) + night + "。");
        }

        List<String> end() {
            if (suspended != null) steps.add("现在还在挂起，恢复后顺延。");
            if (!due.equals(order.returnBy()))
                steps.add("系统保存的时限是 " + telling.time(order, order.returnBy()) + "，以它为准（规则数字后来改过，或另有改约）。");
            if (order.overdue()) steps.add("已超时。");
            return steps;
        }
    }
}
