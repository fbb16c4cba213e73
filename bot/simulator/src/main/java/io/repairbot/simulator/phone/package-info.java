/** What people see on their phones, and the stream that tells the page about it. Knows no WeCom rule. */
@org.jspecify.annotations.NullMarked
package io.repairbot.simulator.phone;
