package io.repairbot.notice;

/** Who may use the last places of the 5-message budget. */
public enum Priority {
    /** "On the way": left out when the budget is short. */
    LOW,
    /** Answers to the resident's own message. */
    NORMAL,
    /** The call-back after work, "done": never lost; a phone call-back when chat is shut. */
    HIGH
}
