package io.repairbot.assignment;

import io.repairbot.capacity.Diary;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * What the rules look at for one order.
 *
 * @param trade what the trade is called
 * @param declined who said no in this round
 * @param visits who repaired something of the trade in this home lately, and on which day last
 */
record Knowledge(String trade, Set<String> onDuty, Diary diary, Set<String> declined, Map<String, LocalDate> visits) {}
