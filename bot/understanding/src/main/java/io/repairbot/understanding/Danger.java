package io.repairbot.understanding;

/** A danger to people that comes before any question. */
public enum Danger {
    WATER_NEAR_ELECTRIC,
    ELECTRIC,
    GAS,
    FIRE,
    TRAPPED,
    FLOODING,
    STRUCTURE
}
