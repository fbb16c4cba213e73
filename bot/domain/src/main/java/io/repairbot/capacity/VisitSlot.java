package io.repairbot.capacity;

import java.time.Instant;

/** A time in which somebody can come. @param end exclusive */
public record VisitSlot(Instant start, Instant end) {}
