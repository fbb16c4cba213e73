/** Customer-service accounts: the log that the bot pulls, the tokens for pulling, the ids that are used up. Knows no session. */
@org.jspecify.annotations.NullMarked
package io.repairbot.simulator.account;
