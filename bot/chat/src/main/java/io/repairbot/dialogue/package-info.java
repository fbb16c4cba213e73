/** The resident's conversation: a script (config/dialogue), a pure engine, the inbox. Knows no WeCom. */
@org.jspecify.annotations.NullMarked
package io.repairbot.dialogue;
