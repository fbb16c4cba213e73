package io.repairbot.intake;

/** What a report needs (D1), in the order in which it is asked for. */
public enum Slot {
    CONTENT,
    PLACE,
    TIME
}
