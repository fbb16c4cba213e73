/**
 * Compares what people's phones show after a storm with the database. Knows the tables for reading only, and no server, fault or figure.
 */
@org.jspecify.annotations.NullMarked
package io.repairbot.demo.check;
