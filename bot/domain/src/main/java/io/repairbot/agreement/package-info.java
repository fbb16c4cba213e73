/** What the resident must agree to while an order runs: a quote, and another time of a paid visit (D7). Nothing changes before he did. */
@org.jspecify.annotations.NullMarked
package io.repairbot.agreement;
