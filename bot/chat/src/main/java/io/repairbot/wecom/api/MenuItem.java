package io.repairbot.wecom.api;

/** A choice a resident can tap; limits of page 94677: id at most 64 bytes, label at most 128. */
public record MenuItem(String id, String label) {}
