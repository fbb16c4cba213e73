/** Residents' phone numbers (F3): kept encrypted, shown masked, in full only to whom the supervisor allowed it. Knows no chat and reads no sentences. */
@org.jspecify.annotations.NullMarked
package io.repairbot.privacy;
