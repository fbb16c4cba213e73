/** Who is on duty at a given moment. Knows no order. */
@org.jspecify.annotations.NullMarked
package io.repairbot.duty;
