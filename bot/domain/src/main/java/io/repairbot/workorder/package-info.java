/** The work order: one table of allowed transitions, guarded verbs, an append-only timeline. Knows nothing of offers, clocks or messages: they listen to its events in the same transaction. */
@org.jspecify.annotations.NullMarked
package io.repairbot.workorder;
