package io.repairbot.wecom.api;

import java.time.Duration;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** How asking for a page of an account's messages ended (page 94670). */
public sealed interface SyncResult {
    /** @param items as the platform gave them; may be empty although there is more */
    record Page(String nextCursor, boolean more, List<JsonNode> items) implements SyncResult {}

    /** The bell's token is too old: ask without it. */
    record StaleBell() implements SyncResult {}

    record RetryLater(Duration after, String problem) implements SyncResult {}

    record Refused(String problem) implements SyncResult {}
}
