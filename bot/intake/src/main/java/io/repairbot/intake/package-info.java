/** A report in the making: what is known of content, place and time, and how a message adds to it. Pure; knows no order and no database. */
@org.jspecify.annotations.NullMarked
package io.repairbot.intake;
