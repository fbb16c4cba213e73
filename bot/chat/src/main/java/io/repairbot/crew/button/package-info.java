/** What engineers do to orders by the lists and forms of their cards: one class for each. Knows no WeCom. */
@org.jspecify.annotations.NullMarked
package io.repairbot.crew.button;
