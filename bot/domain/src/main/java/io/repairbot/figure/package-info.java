/** What the orders of a month add up to (S12): which orders count for what, said once for the sums, the list and the reader. Knows no page. */
@org.jspecify.annotations.NullMarked
package io.repairbot.figure;
