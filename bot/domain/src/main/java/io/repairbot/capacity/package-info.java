/** Whether somebody can come in the asked time, and when else (D2, D3). Reads orders and duties; moves nothing. */
@org.jspecify.annotations.NullMarked
package io.repairbot.capacity;
