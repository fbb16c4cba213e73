package io.repairbot.duty;

import io.repairbot.community.Communities;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Duties as people read them. */
@Component
public class DutyWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日（E）", Locale.CHINA);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    /** More would not fit into one message. */
    private static final int LINES = 31;

    private final DutyRoster roster;
    private final Communities communities;

    DutyWords(DutyRoster roster, Communities communities) {
        this.roster = roster;
        this.communities = communities;
    }

    /** {@code 12月3日（周四）8:30} */
    public String at(Instant moment, ZoneId zone) {
        return DAY.format(moment.atZone(zone)) + TIME.format(moment.atZone(zone));
    }

    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code 12月3日（周四）8:30–次日8:30} */
    public String duty(Duty duty, ZoneId zone) {
        ZonedDateTime from = duty.starts().atZone(zone);
        ZonedDateTime to = duty.ends().atZone(zone);
        long days = Duration.between(
                        from.toLocalDate().atStartOfDay(), to.toLocalDate().atStartOfDay())
                .toDays();
        String next = days == 0 ? "" : days == 1 ? "次日" : days + "天后";
        return DAY.format(from) + TIME.format(from) + "–" + next + TIME.format(to);
    }

    /** His duties between the two as the roster has them now, one a line; 没有值班 without any. */
    public String duties(long communityId, String userid, LocalDate first, LocalDate last) {
        ZoneId zone = communities.get(communityId).zone();
        List<Duty> his = roster.beginning(communityId, first, last).stream()
                .filter(duty -> duty.userid().equals(userid))
                .limit(LINES)
                .toList();
        if (his.isEmpty()) return "没有值班";
        return his.stream().map(duty -> duty(duty, zone)).collect(Collectors.joining("\n"));
    }

    public ZoneId zone(long communityId) {
        return communities.get(communityId).zone();
    }

    public LocalDate today(long communityId, Instant now) {
        return now.atZone(zone(communityId)).toLocalDate();
    }
}
