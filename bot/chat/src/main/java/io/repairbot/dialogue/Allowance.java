package io.repairbot.dialogue;

import io.repairbot.notice.Notice;

/** The resident's message budget: five after each of his messages, within 48 hours (design §3.7). */
public interface Allowance {
    /**
     * Takes one place for a notice to a resident that is not prepaid; called right before it is sent, outside any transaction. False means: hold
     * it. Low priority leaves the last two places alone, only high priority gets the last one. A notice that was given a place keeps it when it is sent again.
     */
    boolean take(Notice notice);
}
