package io.repairbot.wecom;

/** Asks for the addresses behind the QR codes at the doors. */
public interface ContactLinkFetch {
    /** Those that are missing; an account that fails does not stop the others and is asked for again. Outside any transaction; on many replicas at once the first answer stays. */
    void fetchMissing();
}
