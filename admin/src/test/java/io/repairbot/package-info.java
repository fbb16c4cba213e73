/** What all tests of the console use. */
@org.jspecify.annotations.NullMarked
package io.repairbot;
