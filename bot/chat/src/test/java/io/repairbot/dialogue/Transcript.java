package io.repairbot.dialogue;

import java.util.List;
import java.util.Map;

/**
 * A conversation as a property manager reads it, from src/test/resources/transcripts.
 *
 * @param title with the ids of the rules it shows
 * @param derailed whether somebody does not do what is expected
 * @param lines one entry each: who → what; see {@link TranscriptPlayer}
 */
record Transcript(String title, boolean derailed, List<Map<String, Object>> lines) {
    Transcript {
        lines = List.copyOf(lines);
    }
}
