package io.repairbot.channel;

/** Signs of life of the way to the platform. */
public interface Signs {
    /**
     * Costs no statement: counted here and written down within some seconds, by this process alone. Any thread, inside or outside a transaction.
     *
     * @param detail a code or a fixed sentence, nothing anybody wrote and no secret; may be empty, cut to 255 characters
     */
    void saw(Sign sign, String detail);
}
