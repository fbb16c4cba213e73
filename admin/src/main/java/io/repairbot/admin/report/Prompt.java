package io.repairbot.admin.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What stands beside the form: what to say now, and what can be done now.
 *
 * @param tone class of the box
 * @param first to be read out before anything else, for safety
 * @param say to be read out
 * @param picks what fills a field at one click
 * @param acts what ends the call; nothing else can be sent
 * @param fills what the fields are filled with, unless the clerk wrote into them himself
 * @param danger whether staff should be alarmed
 * @param notes for the clerk's eyes
 */
public record Prompt(
        String tone,
        List<String> first,
        String say,
        List<Pick> picks,
        List<Act> acts,
        Map<String, String> fills,
        boolean danger,
        List<String> notes) {

    public record Pick(String field, String value, String label) {}

    /** @param value a verb, or verb and number of an order: {@code add:YG20261124-001} */
    public record Act(String value, String label) {}

    static Prompt say(String tone, String say, List<Pick> picks, List<Act> acts) {
        return new Prompt(tone, List.of(), say, picks, acts, Map.of(), false, List.of());
    }

    Prompt with(Map<String, String> values, List<String> eyes) {
        return new Prompt(tone, first, say, picks, acts, values, danger, eyes);
    }

    Prompt inDanger(List<String> safety, boolean alarmed) {
        return new Prompt("bad", safety, say, picks, acts, fills, !alarmed, notes);
    }

    /** The same, with one more sentence before it. */
    Prompt after(String sentence) {
        List<String> all = new ArrayList<>(first);
        all.add(sentence);
        return new Prompt(tone, all, say, picks, acts, fills, danger, notes);
    }

    boolean offers(String act) {
        return acts.stream().anyMatch(offered -> offered.value().equals(act));
    }
}
