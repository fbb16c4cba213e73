/** Reports of the same kind from the same place (W10 连续报修): the mark on the order, and the root cause without which it cannot be completed. Knows no chat and no words but those of the mark. */
@org.jspecify.annotations.NullMarked
package io.repairbot.repeat;
