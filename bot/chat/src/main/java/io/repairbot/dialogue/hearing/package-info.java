/** A resident's words as understood, and what the tables know of him. Writes nothing. */
@org.jspecify.annotations.NullMarked
package io.repairbot.dialogue.hearing;
