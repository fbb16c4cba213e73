package io.repairbot.monthplan;

/** Reminds the supervisor that next month has no plan (S1). Somebody calls it every minute or so. */
public interface RosterSweep {
    /** From 9:00 of the third day before the month's last on: a card to the supervisor once a day, until the plan is published. */
    void remindDue();
}
