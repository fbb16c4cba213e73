@org.jspecify.annotations.NullMarked
package io.repairbot.simulator.callback;
