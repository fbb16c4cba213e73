/** What staff tap and send: stored with its effect, retried when the effect fails. Knows no rule and no signature. */
@org.jspecify.annotations.NullMarked
package io.repairbot.wecom.event;
