/** 退单: an order that its engineer gives back, and what becomes of it. Knows no cards: it writes notices. */
@org.jspecify.annotations.NullMarked
package io.repairbot.handback;
