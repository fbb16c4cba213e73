package io.repairbot.dialogue.turn;

import io.repairbot.dialogue.IncomingMessage.Kind;
import io.repairbot.intake.Statement;
import io.repairbot.understanding.Reading;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message as understood.
 *
 * @param menuId of the choice tapped, null when typed
 * @param said words, empty for what has none
 */
public record Heard(Kind kind, @Nullable String menuId, Statement said, Surroundings around) {
    public Reading reading() {
        return said.reading();
    }

    public String text() {
        return said.text();
    }

    public Instant at() {
        return said.at();
    }
}
