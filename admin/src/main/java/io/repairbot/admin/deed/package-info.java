/** What was done in the console and by whom (审计); only ever appended to. */
@org.jspecify.annotations.NullMarked
package io.repairbot.admin.deed;
