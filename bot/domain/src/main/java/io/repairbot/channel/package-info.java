/** Whether the way to the platform works, as the console shows it. Knows neither the platform nor what is carried. */
@org.jspecify.annotations.NullMarked
package io.repairbot.channel;
