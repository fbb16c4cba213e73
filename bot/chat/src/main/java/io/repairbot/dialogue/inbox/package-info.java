/** Residents' messages as rows, and who works them off: each resident's in order, one at a time, over all replicas. Knows no meaning of a message. */
@org.jspecify.annotations.NullMarked
package io.repairbot.dialogue.inbox;
