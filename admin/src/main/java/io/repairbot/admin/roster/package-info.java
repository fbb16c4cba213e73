/** 排班: the month as a grid, how supervisors plan and publish it, and leave and swaps they decide on (S1, S2, S5d). What is allowed the domain says. */
@org.jspecify.annotations.NullMarked
package io.repairbot.admin.roster;
