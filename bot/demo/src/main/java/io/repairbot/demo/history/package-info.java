/**
 * Invents a past for the demo community: orders as residents, engineers and clocks would have left them, by fast SQL. What a row means is the
 * domain's business; here it is only written so that the domain finds it right.
 */
@org.jspecify.annotations.NullMarked
package io.repairbot.demo.history;
