package io.repairbot.intake;

import io.repairbot.community.Home;
import io.repairbot.script.Line;
import java.util.List;

/** What a message brought for one slot. */
sealed interface Finding {
    /** Nothing about it. */
    record Nothing() implements Finding {}

    /** The draft with what was said in it. */
    record Learned(Draft draft) implements Finding {}

    /** Something was said, but it must be asked back. {@code fact} fills the line's only placeholder. */
    record Doubt(Draft draft, Line line, String fact, List<Home> homes) implements Finding {
        Doubt(Draft draft, Line line, String fact) {
            this(draft, line, fact, List.of());
        }
    }
}
