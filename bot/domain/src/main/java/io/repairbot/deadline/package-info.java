/** Clocks of an order: due times as rows, the sweep that fires each once, extensions (W7). Knows no scheduler: somebody calls the sweep. */
@org.jspecify.annotations.NullMarked
package io.repairbot.deadline;
