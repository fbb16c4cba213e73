/** Who is on duty at a given moment: by the published month plan, else by the standing duties, less leave. Knows who changes it no more than it knows orders. Knows no order. */
@org.jspecify.annotations.NullMarked
package io.repairbot.duty;
