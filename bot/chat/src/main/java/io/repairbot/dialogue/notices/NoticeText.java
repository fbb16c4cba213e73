package io.repairbot.dialogue.notices;

import io.repairbot.dialogue.PhraseKey;
import java.util.Set;

/** Templates of notices that are words and no card. */
enum NoticeText implements PhraseKey {
    ORDER_ACCEPTED,
    ENGINEER_ARRIVED,
    WORK_DONE,
    WORK_DONE_REMINDER,
    REWORK_OPENED,
    ORDER_CLOSED,
    RETURN_MOVED,
    ORDER_CANCELLED,
    RETURN_REMINDER,
    EXTENSION_APPROVED,
    EXTENSION_REFUSED,
    WORDS_ADDED,
    ESCALATION_NOTED;

    /** What every notice about an order carries, and what some carry besides. */
    private static final Set<String> FACTS = Set.of(
            "number",
            "round",
            "service",
            "trade",
            "place",
            "content",
            "appointment",
            "extra",
            "urgent",
            "engineer",
            "returnBy",
            "openedAt",
            "community",
            "result",
            "reason",
            "until",
            "words");

    @Override
    public Set<String> facts() {
        return FACTS;
    }
}
