package io.repairbot.explanation;

import io.repairbot.calendar.WorkingCalendar;
import io.repairbot.community.Communities;
import io.repairbot.deadline.DeadlineKind;
import io.repairbot.staff.StaffDirectory;
import io.repairbot.workorder.WorkOrder;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;

/** Times, durations and names as people say them. */
@Component
class Telling {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("M月d日HH:mm");

    private final Communities communities;
    private final StaffDirectory staff;
    private final WorkingCalendar calendar;

    Telling(Communities communities, StaffDirectory staff, WorkingCalendar calendar) {
        this.communities = communities;
        this.staff = staff;
        this.calendar = calendar;
    }

    ZoneId zone(WorkOrder order) {
        return communities.get(order.communityId()).zone();
    }

    String time(WorkOrder order, Instant moment) {
        return TIME.format(moment.atZone(zone(order)));
    }

    String name(String userid) {
        return staff.nameOf(userid);
    }

    boolean isWorkingTime(DeadlineKind kind) {
        return calendar.clocks().contains(kind.name());
    }

    static String length(Duration length) {
        long days = length.toDays();
        StringBuilder words = new StringBuilder(days > 0 ? days + "天" : "");
        if (length.toHoursPart() > 0) words.append(length.toHoursPart()).append("小时");
        if (length.toMinutesPart() > 0) words.append(length.toMinutesPart()).append("分钟");
        return words.isEmpty() ? "不到1分钟" : words.toString();
    }
}
