/** Who is offered an order and who gets it (W1). Knows no cards: it writes notices. */
@org.jspecify.annotations.NullMarked
package io.repairbot.assignment;
