package io.repairbot.demo.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one resident lived through.
 *
 * @param customer his id at the platform
 * @param confirmed whether he confirmed what was read back
 * @param number of his order, as the bot told him; null when it did not
 * @param got the ids of all messages that came, in order; the platform would show one twice only if it were sent under two ids
 */
public record Heard(
        String customer, boolean confirmed, @Nullable String number, List<String> got) {
    public Heard {
        got = List.copyOf(got);
    }
}
