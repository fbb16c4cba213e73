/** Requests that no order came of, and why (D4, D7). Knows no order and no dialogue. */
@org.jspecify.annotations.NullMarked
package io.repairbot.declined;
