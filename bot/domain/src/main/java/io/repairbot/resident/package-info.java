/** Residents and the homes they report from. Knows no order and no chat. */
@org.jspecify.annotations.NullMarked
package io.repairbot.resident;
