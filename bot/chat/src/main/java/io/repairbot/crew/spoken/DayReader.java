package io.repairbot.crew.spoken;

import io.repairbot.community.Communities;
import io.repairbot.staff.StaffMember;
import io.repairbot.understanding.SentenceReader;
import io.repairbot.understanding.TimeSlot;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads which day somebody means: in the first part of the sentence that names one, since reasons beside it are no appointments. */
@Component
class DayReader {
    private final SentenceReader reader;
    private final Communities communities;
    private final Clock clock;

    DayReader(SentenceReader reader, Communities communities, Clock clock) {
        this.reader = reader;
        this.communities = communities;
        this.clock = clock;
    }

    Optional<LocalDate> read(StaffMember who, String words) {
        var zone = communities.get(who.communityId()).zone();
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), zone);
        Stream<String> clauses = Stream.of("[，,。；;！!]", "\\s+").flatMap(cut -> Arrays.stream(words.split(cut)));
        return clauses.map(part -> Optional.ofNullable(
                                reader.read(part.strip(), now).slot())
                        .map(TimeSlot::date))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
