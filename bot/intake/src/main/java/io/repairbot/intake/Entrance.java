package io.repairbot.intake;

import io.repairbot.understanding.PlaceMention;
import java.time.Instant;

/**
 * The door whose code the resident came by.
 *
 * @param place a home, or a building alone
 * @param label as read back
 * @param until so long it says where he is; exclusive
 */
public record Entrance(PlaceMention place, String label, Instant until) {}
