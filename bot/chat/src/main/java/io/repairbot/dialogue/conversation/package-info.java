/** One message of one resident, from the stored row to state, replies and the domain's verbs, in one transaction. Knows no WeCom. */
@org.jspecify.annotations.NullMarked
package io.repairbot.dialogue.conversation;
