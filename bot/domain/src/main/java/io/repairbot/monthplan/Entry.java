package io.repairbot.monthplan;

import java.time.LocalDate;

/** Somebody has a shift on a day of the plan. */
public record Entry(long shiftId, LocalDate day, String userid) {}
