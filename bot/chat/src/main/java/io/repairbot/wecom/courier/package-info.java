/** Notices on their way to people: chat for residents, words and cards for staff. Knows no rule. */
@org.jspecify.annotations.NullMarked
package io.repairbot.wecom.courier;
