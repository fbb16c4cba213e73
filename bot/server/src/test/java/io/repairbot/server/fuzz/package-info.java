/** Callbacks as nobody should send them, against the whole program. The same seed makes the same requests. */
@org.jspecify.annotations.NullMarked
package io.repairbot.server.fuzz;
