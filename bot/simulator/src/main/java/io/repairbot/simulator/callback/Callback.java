package io.repairbot.simulator.callback;

import java.util.function.Consumer;

/**
 * Something WeCom tells the bot.
 *
 * @param xml made once, when it is first sent; the repeats carry the same words
 * @param onReply what to do with a passive answer
 * @param summary for the wire log
 */
public record Callback(String xml, Consumer<PassiveReply> onReply, String summary) {
    public static Callback unanswerable(String xml, String summary) {
        return new Callback(xml, reply -> {}, summary);
    }
}
