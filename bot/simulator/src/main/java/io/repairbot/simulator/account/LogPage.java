package io.repairbot.simulator.account;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * A stretch of an account's log.
 *
 * @param after where the next page begins
 */
public record LogPage(List<ObjectNode> messages, long after, boolean hasMore) {}
