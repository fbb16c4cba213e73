package io.repairbot.admin.roster;

import io.repairbot.workorder.ImpossibleWish;
import java.util.function.Supplier;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the page says after a deed. */
record Told(boolean done, String words) {
    /** @param deed what was done, in words; nothing to say when they are empty */
    static Told of(Supplier<String> deed) {
        try {
            return new Told(true, deed.get());
        } catch (ImpossibleWish impossible) {
            return new Told(false, String.valueOf(impossible.getMessage()));
        }
    }

    void on(RedirectAttributes next) {
        if (!words.isEmpty()) next.addFlashAttribute(done ? "done" : "refused", words);
    }
}
