/** The resident's conversation: a pure engine, the inbox. What a report needs is read and decided in intake. Knows no WeCom. */
@org.jspecify.annotations.NullMarked
package io.repairbot.dialogue;
