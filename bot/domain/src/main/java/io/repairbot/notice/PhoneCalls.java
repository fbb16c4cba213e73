package io.repairbot.notice;

/** What could not be said or settled in chat: a task for the front desk to phone the resident (电话回访). Both verbs take part in the caller's transaction. */
public interface PhoneCalls {
    /** Writes the task, once per source key. */
    void ask(NewPhoneCall call);

    /** The matter settled itself in chat: a waiting task with this key is done. */
    void settle(String sourceKey);
}
