package io.repairbot.arrival;

import java.util.List;

/** Who arrived in time and who did not (W8), for the order and for the monthly figures (S12). */
public interface Arrivals {
    /** One for each round that had a time to arrive and was reached, oldest first. */
    List<Arrival> of(long orderId);
}
