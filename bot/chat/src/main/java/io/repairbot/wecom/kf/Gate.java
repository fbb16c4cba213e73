package io.repairbot.wecom.kf;

import org.jspecify.annotations.Nullable;

/** Lets one worker in; whoever comes meanwhile only asks for one more round and leaves the freshest token. */
class Gate {
    private boolean working;
    private boolean asked;
    private @Nullable String token;

    /** @return whether the caller is the worker now */
    synchronized boolean enter(@Nullable String bellToken) {
        if (bellToken != null) token = bellToken;
        if (working) {
            asked = true;
            return false;
        }
        working = true;
        return true;
    }

    /** The token for the round that begins; bells from here on ask for another. */
    synchronized @Nullable String next() {
        String mine = token;
        token = null;
        asked = false;
        return mine;
    }

    /** @return whether there is another round; if not, the worker is out */
    synchronized boolean again() {
        working = asked;
        return working;
    }

    synchronized void leave() {
        working = false;
        asked = false;
    }
}
