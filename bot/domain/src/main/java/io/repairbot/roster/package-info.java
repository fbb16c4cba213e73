/** Leave and swaps: asked by whom they concern, decided by the supervisor, and only then is the roster another (S5d). Tells people; knows no order and no plan. */
@org.jspecify.annotations.NullMarked
package io.repairbot.roster;
