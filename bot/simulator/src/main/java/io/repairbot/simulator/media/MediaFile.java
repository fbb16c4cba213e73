package io.repairbot.simulator.media;

import java.time.Instant;

/** An uploaded file. */
public record MediaFile(String id, String type, String name, String contentType, byte[] bytes, Instant at) {}
