package io.repairbot.understanding;

/**
 * A service of {@code config/catalogue.yml} that the message asks for.
 *
 * @param code the catalogue's code, e.g. {@code pipe-burst}
 * @param words the resident's own words that spoke for it
 */
public record ServiceMention(String code, String words) {}
