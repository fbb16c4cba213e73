/** Who may use the resident's message budget (design: five after each of his messages, within 48 hours). Knows no words. */
@org.jspecify.annotations.NullMarked
package io.repairbot.dialogue.budget;
