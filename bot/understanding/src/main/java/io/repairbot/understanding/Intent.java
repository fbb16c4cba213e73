package io.repairbot.understanding;

/** What the resident wants with the message. */
public enum Intent {
    REPORT,
    PROGRESS,
    CANCEL,
    RESTART,
    CHANGE,
    COMPLAIN,
    THANK,
    GREET,
    HUMAN,
    EMERGENCY,
    CHAT,
    UNKNOWN
}
