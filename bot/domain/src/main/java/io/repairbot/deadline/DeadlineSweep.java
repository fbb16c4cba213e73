package io.repairbot.deadline;

/** Fires what is due, each deadline once whatever the number of callers; goes on past a failing line. "Exactly due" is due. */
public interface DeadlineSweep {
    /** @return how many fired */
    int fireDue();
}
