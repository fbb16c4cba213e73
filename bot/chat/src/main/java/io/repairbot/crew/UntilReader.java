package io.repairbot.crew;

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
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads until when an engineer wants more time. */
@Component
public class UntilReader {
    /** A day without an hour: until its end of work. */
    private static final LocalTime END_OF_WORK = LocalTime.of(20, 0);

    private final SentenceReader reader;
    private final StaffDirectory staff;
    private final Communities communities;
    private final Clock clock;

    UntilReader(SentenceReader reader, StaffDirectory staff, Communities communities, Clock clock) {
        this.reader = reader;
        this.staff = staff;
        this.communities = communities;
        this.clock = clock;
    }

    /** Empty when the text names no time. The latest instant of what is named counts. */
    public Optional<Instant> read(String userid, String text) {
        ZoneId zone = staff.find(userid)
                .map(who -> communities.get(who.communityId()).zone())
                .orElse(clock.getZone());
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), zone);
        return Optional.ofNullable(reader.read(text, now).slot())
                .map(slot -> latest(slot, now).atZone(zone).toInstant());
    }

    private static LocalDateTime latest(TimeSlot slot, LocalDateTime now) {
        LocalDate day = slot.endDate() != null ? slot.endDate() : slot.date() != null ? slot.date() : now.toLocalDate();
        if (slot.endTime() != null) return day.atTime(slot.endTime());
        if (slot.time() != null) return day.atTime(slot.time());
        return day.atTime(slot.daypart() == TimeSlot.Daypart.MORNING ? LocalTime.NOON : END_OF_WORK);
    }
}
