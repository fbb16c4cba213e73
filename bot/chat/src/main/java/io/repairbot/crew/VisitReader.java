package io.repairbot.crew;

import io.repairbot.amendment.NewTime;
import io.repairbot.community.Communities;
import io.repairbot.staff.StaffDirectory;
import io.repairbot.understanding.SentenceReader;
import io.repairbot.understanding.TimeSlot;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads when an engineer can come, and says it as residents read it. */
@Component
public class VisitReader {
    private static final DateTimeFormatter START = DateTimeFormatter.ofPattern("M月d日（E）HH:mm", Locale.CHINA);
    private static final DateTimeFormatter END = DateTimeFormatter.ofPattern("HH:mm");

    private final SentenceReader reader;
    private final StaffDirectory staff;
    private final Communities communities;
    private final Clock clock;

    VisitReader(SentenceReader reader, StaffDirectory staff, Communities communities, Clock clock) {
        this.reader = reader;
        this.staff = staff;
        this.communities = communities;
        this.clock = clock;
    }

    /** Empty when the text names no hour: a resident must know when to be at home. */
    Optional<NewTime> read(String userid, String text) {
        ZoneId zone = zone(userid);
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), zone);
        return Optional.ofNullable(reader.read(text, now).slot())
                .filter(slot -> slot.time() != null)
                .map(slot -> time(slot, now, zone));
    }

    private NewTime time(TimeSlot slot, LocalDateTime now, ZoneId zone) {
        LocalDate day = slot.date() != null ? slot.date() : now.toLocalDate();
        LocalTime end = slot.endTime();
        LocalDate lastDay = slot.endDate() != null ? slot.endDate() : day;
        return of(
                day.atTime(slot.time()).atZone(zone).toInstant(),
                end == null ? null : lastDay.atTime(end).atZone(zone).toInstant(),
                zone);
    }

    public NewTime of(String userid, Instant start, @Nullable Instant end) {
        return of(start, end, zone(userid));
    }

    private static NewTime of(Instant start, @Nullable Instant end, ZoneId zone) {
        String from = START.format(start.atZone(zone));
        return new NewTime(start, end, end == null ? from : from + "～" + END.format(end.atZone(zone)));
    }

    private ZoneId zone(String userid) {
        return staff.find(userid)
                .map(who -> communities.get(who.communityId()).zone())
                .orElse(clock.getZone());
    }
}
