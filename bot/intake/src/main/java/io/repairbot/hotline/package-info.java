/** Reports by phone: who calls, what is written for him, and that one form makes one report. Knows no page and no words. */
@org.jspecify.annotations.NullMarked
package io.repairbot.hotline;
