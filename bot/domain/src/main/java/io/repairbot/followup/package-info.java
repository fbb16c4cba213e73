/** What the resident hears after the order exists: progress, the satisfaction call-back, rework (W3b). Knows no chat. */
@org.jspecify.annotations.NullMarked
package io.repairbot.followup;
