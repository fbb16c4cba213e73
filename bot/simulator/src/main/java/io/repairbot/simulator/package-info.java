/** WeCom on a laptop: starts and stops the fake server, and drives its phones from tests. Knows nothing of the bot's classes. */
@org.jspecify.annotations.NullMarked
package io.repairbot.simulator;
