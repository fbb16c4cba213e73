package io.repairbot.assignment;

import io.repairbot.staff.StaffMember;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An engineer whom no rule speaks against.
 *
 * @param reasons why he, in Chinese sentences
 */
public record Candidate(StaffMember engineer, boolean onDuty, boolean knowsTheHome, int load, String reasons) {
    /** Who knows the home first, then who has least in hand. */
    static final Comparator<Candidate> BEST_FIRST = Comparator.comparing((Candidate c) -> !c.knowsTheHome)
            .thenComparing(c -> !c.onDuty)
            .thenComparingInt(Candidate::load)
            .thenComparing(Candidate::userid);

    public String userid() {
        return engineer.userid();
    }

    static boolean passes(Case asked) {
        return Arrays.stream(Rule.values()).allMatch(rule -> rule.judge(asked).passes());
    }

    static Candidate of(Case asked) {
        List<String> sentences = Arrays.stream(Rule.values())
                .map(rule -> rule.judge(asked).sentence())
                .filter(sentence -> !sentence.isEmpty())
                .toList();
        return new Candidate(
                asked.engineer(),
                asked.isOnDuty(),
                asked.lastVisit() != null,
                asked.load(),
                sentences.stream().collect(Collectors.joining("；")));
    }
}
