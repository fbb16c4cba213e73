package io.repairbot.server;

/** A setting stops the start. The message is one sentence that names the setting and never holds a secret. */
class StartRefused extends RuntimeException {
    StartRefused(String sentence) {
        super(sentence);
    }
}
