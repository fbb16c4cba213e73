/** What people are told about an order: the facts of every notice, the keys of cards, the cards that supervisors hold. Knows no words and no platform. */
@org.jspecify.annotations.NullMarked
package io.repairbot.briefing;
