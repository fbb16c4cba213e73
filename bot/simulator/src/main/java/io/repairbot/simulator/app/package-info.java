/** The app in the members' WeCom: messages, template cards, taps, the address book. Knows no customer service. */
@org.jspecify.annotations.NullMarked
package io.repairbot.simulator.app;
