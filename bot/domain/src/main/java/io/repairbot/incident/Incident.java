package io.repairbot.incident;

import io.repairbot.workorder.WorkOrder;

/**
 * An outage of a building.
 *
 * @param name as people read it, e.g. {@code 3栋停水}
 * @param order of all who reported it
 */
public record Incident(String name, WorkOrder order) {}
