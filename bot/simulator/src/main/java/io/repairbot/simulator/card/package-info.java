/** What a template card may look like and what can be tapped on it. Knows no phone and no message. */
@org.jspecify.annotations.NullMarked
package io.repairbot.simulator.card;
