/** Customer service (微信客服): accounts, sessions, the message log and the calls on them. Knows no cards. */
@org.jspecify.annotations.NullMarked
package io.repairbot.simulator.kf;
