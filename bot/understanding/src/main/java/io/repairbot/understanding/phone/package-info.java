/** Telephone numbers in a message. Knows nothing of who they belong to. */
@org.jspecify.annotations.NullMarked
package io.repairbot.understanding.phone;
