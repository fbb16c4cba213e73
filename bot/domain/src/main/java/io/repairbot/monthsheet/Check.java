package io.repairbot.monthsheet;

import java.util.stream.Stream;

/** One thing that can be wrong with a plan. */
interface Check {
    Stream<Problem> problems(MonthSheet sheet);
}
