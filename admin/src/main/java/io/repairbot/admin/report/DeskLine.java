package io.repairbot.admin.report;

import io.repairbot.phrase.PhraseKey;
import java.util.Set;

/** The sentences a clerk reads out on the phone, with the facts they may use. */
enum DeskLine implements PhraseKey {
    NOBODY_FREE,
    NOBODY_AT_ALL,
    SLOT_TAKEN("time"),
    UNKNOWN_HOME("place"),
    TIME_AT_NIGHT("time"),
    READ_BACK("content", "place", "time"),
    OPENED("number", "time"),
    REGISTERED("number"),
    DANGER_OPENED("number", "place"),
    SAME("number", "service", "state"),
    ADDED("number", "state"),
    URGED("number", "state", "times"),
    URGE_OVER("number", "state"),
    INCIDENT("incident", "number");

    private final Set<String> facts;

    DeskLine(String... facts) {
        this.facts = Set.of(facts);
    }

    @Override
    public Set<String> facts() {
        return facts;
    }
}
