/** The month plan of duties (S1, S2): shifts, a draft, and its publishing, of which everybody is told his own duties. Knows no order and no leave. */
@org.jspecify.annotations.NullMarked
package io.repairbot.monthplan;
