package io.repairbot.phrase;

/**
 * Something the resident can tap instead of typing. Old choices stay tappable for ever.
 *
 * @param id comes back as the menu id of the tap; at most 64 bytes, carries what it belongs to and its version
 * @param label what the resident reads and, by tapping, says; at most 128 bytes
 */
public record Choice(String id, String label) {}
