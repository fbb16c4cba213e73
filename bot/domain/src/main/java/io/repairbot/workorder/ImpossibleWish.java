package io.repairbot.workorder;

/** What the person asked for cannot be done as he said it; the message is a Chinese sentence for him. Thrown before anything is written: the caller's transaction goes on. */
public final class ImpossibleWish extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    public ImpossibleWish(String sentence) {
        super(sentence);
    }
}
