/** What a paid order costs in the end (D7): told by the engineer before he completes it, measured by what was agreed. */
@org.jspecify.annotations.NullMarked
package io.repairbot.charge;
