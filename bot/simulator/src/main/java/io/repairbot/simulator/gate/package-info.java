/** The door of the API: tokens, faults, the wire log, the shape of answers. Knows no message and no card. */
@org.jspecify.annotations.NullMarked
package io.repairbot.simulator.gate;
