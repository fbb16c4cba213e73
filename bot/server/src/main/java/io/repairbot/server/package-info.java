/** The program for production: chat and console in one process, by roles. Knows no rule and no message; it wires and checks the settings. */
@org.jspecify.annotations.NullMarked
package io.repairbot.server;
