package io.repairbot.understanding.intent;

import io.repairbot.understanding.Intent;

/**
 * What a message is for.
 *
 * @param words the resident's words that decided; empty when other findings did
 */
public record IntentFinding(Intent intent, String words) {}
