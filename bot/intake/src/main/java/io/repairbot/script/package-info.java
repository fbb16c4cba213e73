/** config/dialogue/intake.yml as objects: texts, words, times of day. Knows no conversation. */
@org.jspecify.annotations.NullMarked
package io.repairbot.script;
