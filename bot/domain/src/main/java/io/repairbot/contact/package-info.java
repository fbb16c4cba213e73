/** The address that opens the chat with a community. Knows neither who asks the platform for it nor who prints it. */
@org.jspecify.annotations.NullMarked
package io.repairbot.contact;
