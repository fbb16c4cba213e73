/**
 * What becomes of a report (D2–D7): what it still lacks, what stands against it, and the order that is opened for it. The same for the chat and for the
 * desk. Knows no conversation and no page.
 */
@org.jspecify.annotations.NullMarked
package io.repairbot.registration;
