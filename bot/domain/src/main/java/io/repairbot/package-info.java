/** Wires the domain for whoever runs it. Knows how values are kept and where the rules stand, and none of the rules. */
@org.jspecify.annotations.NullMarked
package io.repairbot;
