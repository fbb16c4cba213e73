package io.repairbot.assignment;

/** Among whom somebody is looked for. */
public enum Circle {
    /** W1: the engineers on duty with the trade. */
    ON_DUTY,
    /** W2: all who have the trade. */
    OTHERS,
    /** A supervisor picks one by name, and knows what he does. */
    CHOSEN
}
