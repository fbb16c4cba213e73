package io.repairbot.wecom.card;

import io.repairbot.briefing.OrderFacts;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Fills {@code {{fact}}} in a text. {@code [[…]]} is left out when a fact in it is empty; {@code [[fact?…]]} stands only when the fact is there,
 * {@code [[fact!…]]} only when it is empty. What is filled in is never read again.
 */
final class CardText {
    /** What domain notices carry; a name outside this list is a slip of the pen in a card's file. */
    static final Set<String> FACTS = Stream.concat(
                    OrderFacts.NAMES.stream(),
                    Stream.of(
                            "until",
                            "decision",
                            "decidedBy",
                            "followedBy",
                            "closing",
                            "note",
                            "pressing",
                            "story",
                            "order",
                            "askedBy",
                            "colleague",
                            "count",
                            "person",
                            "day",
                            "colleague",
                            "otherDay",
                            "note",
                            "what",
                            "month"))
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern FACT = Pattern.compile("\\{\\{([^{}]*)}}");
    private static final Pattern PART = Pattern.compile("\\[\\[(?:([A-Za-z]+)([?!]))?(.*?)]]");

    private CardText() {}

    /** @throws IllegalArgumentException for an unknown fact or an unpaired bracket */
    static void check(String text) {
        FACT.matcher(text).results().map(fact -> fact.group(1)).forEach(CardText::known);
        PART.matcher(text)
                .results()
                .map(part -> part.group(1))
                .filter(Objects::nonNull)
                .forEach(CardText::known);
        String inner = PART.matcher(text).replaceAll(part -> Matcher.quoteReplacement(part.group(3)));
        String rest = FACT.matcher(inner).replaceAll("");
        for (String bracket : List.of("{{", "}}", "[[", "]]")) {
            if (rest.contains(bracket)) throw new IllegalArgumentException("unpaired " + bracket + " in: " + text);
        }
    }

    static String fill(String text, Map<String, Object> facts) {
        String chosen = PART.matcher(text)
                .replaceAll(part -> stands(part, facts) ? Matcher.quoteReplacement(part.group(3)) : "");
        return FACT.matcher(chosen)
                .replaceAll(fact -> Matcher.quoteReplacement(value(fact.group(1), facts)))
                .strip();
    }

    private static boolean stands(MatchResult part, Map<String, Object> facts) {
        if (part.group(1) != null)
            return value(part.group(1), facts).isBlank() == part.group(2).equals("!");
        return FACT.matcher(part.group(3))
                .results()
                .noneMatch(fact -> value(fact.group(1), facts).isBlank());
    }

    private static void known(String fact) {
        if (!FACTS.contains(fact)) throw new IllegalArgumentException("unknown fact " + fact);
    }

    private static String value(String fact, Map<String, Object> facts) {
        return String.valueOf(facts.getOrDefault(fact, ""));
    }
}
