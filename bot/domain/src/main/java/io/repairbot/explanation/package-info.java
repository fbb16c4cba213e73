/** "Why is this due then?": every due time of an order, told step by step from its story. Moves nothing. */
@org.jspecify.annotations.NullMarked
package io.repairbot.explanation;
