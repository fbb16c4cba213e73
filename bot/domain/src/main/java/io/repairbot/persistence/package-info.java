/** How values are kept: instants as UTC. Knows no noun of the trade. */
@org.jspecify.annotations.NullMarked
package io.repairbot.persistence;
