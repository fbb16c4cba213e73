/** The whole program against the simulated WeCom, over signed and encrypted HTTP, as its users meet it. */
@org.jspecify.annotations.NullMarked
package io.repairbot.server.story;
