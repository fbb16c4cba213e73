/** The month plan of duties (S1, S2) and what changes it: leave and swaps, decided by the supervisor (S5d). Tells people; knows no order. */
@org.jspecify.annotations.NullMarked
package io.repairbot.roster;
