package io.repairbot.admin.roster;

import io.repairbot.admin.page.Missing;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The page on which something was done.
 *
 * @param month of the address
 * @param person and {@code day}: the view, when it was not the whole month
 */
record Back(String month, @Nullable String person, @Nullable String day) {
    /** @param deed what was done, in words */
    String after(RedirectAttributes next, Function<YearMonth, String> deed) {
        YearMonth shown = shown();
        Told.of(() -> deed.apply(shown)).on(next);
        return new Place(shown, person == null ? "" : person, day == null ? "" : day).redirect(next);
    }

    private YearMonth shown() {
        try {
            return YearMonth.parse(month);
        } catch (DateTimeException none) {
            throw new Missing();
        }
    }
}
