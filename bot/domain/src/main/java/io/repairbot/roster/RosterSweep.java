package io.repairbot.roster;

/**
 * What the clock does about the roster. Somebody calls them every minute or so: next month has no plan (S1: from 9:00 of the third day before the month's last on
 * a card to the supervisor once a day, until it is published), and leave and swaps that nobody decides (S5d: whoever must decide is reminded twice before the
 * duty; when it begins, the wish is closed).
 */
public interface RosterSweep {
    void remindDue();
}
