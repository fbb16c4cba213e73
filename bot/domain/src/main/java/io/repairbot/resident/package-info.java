/** Residents and the home each last reported from. Knows no order and no chat. */
@org.jspecify.annotations.NullMarked
package io.repairbot.resident;
