package io.repairbot.admin.action;

import io.repairbot.workorder.WorkOrder;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the forms send; each action looks at what it needs.
 *
 * @param version of the order as it was looked at
 * @param wish id of the extension that is decided
 * @param until as the browser's field gives it, by the community's wall clock
 */
record Form(
        @Nullable Integer version,
        @Nullable Long wish,
        String words,
        String engineer,
        String trade,
        String until,
        String into) {
    private static final int CODE = 64;
    /** A little more than may be kept, so that too much is told and not cut. */
    private static final int WORDS = 1000;

    Form {
        words = kept(words, WORDS);
        engineer = kept(engineer, CODE);
        trade = kept(trade, CODE);
        until = kept(until, CODE);
        into = kept(into, CODE);
    }

    boolean isAbout(WorkOrder order) {
        return version != null && version == order.version();
    }

    boolean isAbout(long openWish) {
        return wish != null && wish == openWish;
    }

    /** For the audit. */
    String told() {
        return Stream.of(engineer, trade, until, into, words)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String kept(@Nullable String text, int length) {
        if (text == null) return "";
        return text.length() > length ? text.substring(0, length) : text.strip();
    }
}
