package io.repairbot.channel;

/** What is kept of the way to the platform. */
public enum Sign {
    /** The platform called us, and it was really the platform. */
    CALLBACK,
    /** Somebody called who could not show that he is the platform, or sent something broken. */
    CALLBACK_REFUSED,
    /** Residents' messages were asked for, and the platform answered. */
    PULL,
    PULL_FAILED,
    /** A new access token was got. */
    TOKEN,
    /** The platform refuses us for a reason that people must remove: secret, address, rights. */
    SET_UP_REFUSED
}
