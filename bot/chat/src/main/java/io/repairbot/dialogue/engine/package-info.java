/** The conversation as a pure function: state × message → state′ + reply + command. Knows no database, no clock, no WeCom. */
@org.jspecify.annotations.NullMarked
package io.repairbot.dialogue.engine;
