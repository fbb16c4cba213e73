/** Engineers' pages on their phones: their orders, and the repair sheet of one. On the internet, so each shows one's own orders and nothing else. Knows no page of the console. */
@org.jspecify.annotations.NullMarked
package io.repairbot.admin.mobile;
