/** Quartz jobs: each calls one sweep. Knows no rule. */
@org.jspecify.annotations.NullMarked
package io.repairbot.clockwork;
