/** How long the console's pages take with the data that is there, and what they ask the database. */
@org.jspecify.annotations.NullMarked
package io.repairbot.demo.measure;
