/** The reasons that engineers pick from, and what each leads to, from {@code config/reasons.yml}. Knows no order. */
@org.jspecify.annotations.NullMarked
package io.repairbot.reason;
