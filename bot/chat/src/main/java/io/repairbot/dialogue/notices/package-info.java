/** The words of notices, from config/dialogue/notices.yml. Knows no conversation and no platform. */
@org.jspecify.annotations.NullMarked
package io.repairbot.dialogue.notices;
