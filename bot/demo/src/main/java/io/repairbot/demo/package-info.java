/**
 * The program to try: a real database and Redis, the simulator and the server in one process, on one clock that can be moved. Knows how to start
 * and stop them in order, and nothing else.
 */
@org.jspecify.annotations.NullMarked
package io.repairbot.demo;
