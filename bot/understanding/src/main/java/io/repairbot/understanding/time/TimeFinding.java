package io.repairbot.understanding.time;

import io.repairbot.understanding.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * The appointment in a message.
 *
 * @param slot null when the message names none
 * @param asap "尽快", "马上", "现在过来"
 * @param words the resident's own words the slot was read from, as written; empty without a slot
 */
public record TimeFinding(@Nullable TimeSlot slot, boolean asap, String words) {}
