/** What WeCom is strict about, each rule with its negative twin, over raw HTTP. */
@org.jspecify.annotations.NullMarked
package io.repairbot.simulator;
