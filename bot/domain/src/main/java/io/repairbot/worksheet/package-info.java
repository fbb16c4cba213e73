/** The repair sheet (维修单): what was done, what was used, what it costs, why it broke; written once, with 完成. Knows no page. */
@org.jspecify.annotations.NullMarked
package io.repairbot.worksheet;
