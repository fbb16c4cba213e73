package io.repairbot.dialogue.intake;

import io.repairbot.understanding.Danger;
import io.repairbot.understanding.PlaceMention;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A report that is not confirmed yet; part of the stored conversation.
 *
 * @param mention what was said of the place so far, complete or not
 * @param doubtful an appointment that was asked back
 * @param dangers those whose safety words were said
 */
public record Draft(
        @Nullable String content,
        @Nullable String service,
        boolean urgent,
        @Nullable PlaceMention mention,
        @Nullable Place place,
        @Nullable Appointment time,
        @Nullable Appointment doubtful,
        Set<Danger> dangers) {

    /** Longest content, in characters. */
    public static final int CONTENT = 2000;

    public static final Draft EMPTY = new Draft(null, null, false, null, null, null, null, Set.of());

    public Draft {
        dangers = Set.copyOf(dangers);
    }

    public boolean isEmpty() {
        return equals(EMPTY);
    }

    public Draft withContent(String newContent, String newService, boolean isUrgent) {
        return new Draft(newContent, newService, isUrgent, mention, place, time, doubtful, dangers);
    }

    public Draft withPlace(@Nullable PlaceMention said, @Nullable Place found) {
        return new Draft(content, service, urgent, said, found, time, doubtful, dangers);
    }

    public Draft at(Appointment appointment) {
        return new Draft(content, service, urgent, mention, place, appointment, null, dangers);
    }

    public Draft perhapsAt(@Nullable Appointment appointment) {
        return new Draft(content, service, urgent, mention, place, time, appointment, dangers);
    }

    public Draft inDanger(Set<Danger> more) {
        if (more.isEmpty()) return this;
        Set<Danger> all = EnumSet.copyOf(more);
        all.addAll(dangers);
        return new Draft(content, service, true, mention, place, time, doubtful, all);
    }
}
