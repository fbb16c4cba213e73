/**
 * The night everybody writes at once: drives the production server, in processes of its own, over the protocol from the simulator's phones, breaks
 * things meanwhile, and afterwards compares what people sent and got with the database. Knows the tables for reading only, but for the homes and
 * engineers it needs.
 */
@org.jspecify.annotations.NullMarked
package io.repairbot.demo.storm;
