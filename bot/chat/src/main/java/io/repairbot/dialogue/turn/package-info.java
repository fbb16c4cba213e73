/** What goes into the conversation's engine and comes out of it. Knows no database. */
@org.jspecify.annotations.NullMarked
package io.repairbot.dialogue.turn;
