/** WeCom's side of the callback: signed, encrypted, repeated when unanswered. Written independently of the bot. Knows no message or card. */
@org.jspecify.annotations.NullMarked
package io.repairbot.simulator.callback;
