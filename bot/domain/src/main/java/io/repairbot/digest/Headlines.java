package io.repairbot.digest;

import java.util.Map;

/** Says in one line what a card is about. */
public interface Headlines {
    /** @return order number, place and what happened, at most 60 characters @throws IllegalArgumentException when there is no such card */
    String of(String template, Map<String, Object> facts);
}
