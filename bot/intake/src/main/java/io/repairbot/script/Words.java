package io.repairbot.script;

import java.util.List;
import java.util.Set;

/** Whole messages that mean a thing for sure, whatever else the sentence reader makes of them; and words inside a message. */
public record Words(
        Set<String> cancel,
        Set<String> restart,
        Set<String> human,
        Set<String> progress,
        Set<String> urge,
        List<String> urging,
        Set<String> change,
        Set<String> changeContent,
        Set<String> changePlace,
        Set<String> changeTime,
        Set<String> nothing,
        Set<String> satisfied,
        Set<String> dissatisfied,
        Set<String> anyTime,
        List<String> behalfOffices,
        List<String> behalfVerbs,
        List<String> behalfPersons,
        Set<String> noPhone,
        List<String> phone,
        List<String> publicPlaces,
        List<String> corrections,
        List<String> also) {

    /** The message without spaces and punctuation, for comparing with these words. */
    public static String bare(String text) {
        return text.replaceAll("[\\s\\p{Punct}，。！？、；：“”‘’（）～…]+", "");
    }

    /** Whether a question of how things stand is more than a question. */
    public boolean urges(String text) {
        return urging.stream().anyMatch(text::contains);
    }

    public boolean corrects(String text) {
        return corrections.stream().anyMatch(text::contains);
    }

    /** Whether one more thing is told. */
    public boolean adds(String text) {
        return also.stream().anyMatch(text::contains);
    }

    public boolean namesPublicPlace(String text) {
        return publicPlaces.stream().anyMatch(text::contains);
    }
}
