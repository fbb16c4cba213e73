package io.repairbot.understanding.explain;

import io.repairbot.understanding.Danger;
import io.repairbot.understanding.Reading;
import java.util.Map;

/**
 * A reading and the resident's own words behind each part of it: the answer to "why did the bot understand that?". Words are empty where there are
 * none.
 */
public record Explanation(
        Reading reading, String intent, String place, String time, String urgency, Map<Danger, String> dangers) {}
