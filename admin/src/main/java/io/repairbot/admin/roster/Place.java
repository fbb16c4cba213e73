package io.repairbot.admin.roster;

import io.repairbot.admin.page.Missing;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where on the page somebody is.
 *
 * @param person whose month alone is shown; empty for all
 * @param day which alone is shown; empty for the month
 */
record Place(YearMonth month, String person, String day) {
    private static final int YEARS = 3;

    /** @param month empty for the one that was meant: {@code today}'s @throws Missing when it is none, or far away */
    static Place of(@Nullable String month, @Nullable String person, @Nullable String day, LocalDate today) {
        try {
            YearMonth shown = month == null || month.isEmpty() ? YearMonth.from(today) : YearMonth.parse(month);
            if (Math.abs(shown.getYear() - today.getYear()) > YEARS) throw new Missing();
            if (day != null
                    && !day.isEmpty()
                    && !YearMonth.from(LocalDate.parse(day)).equals(shown)) throw new Missing();
            return new Place(shown, person == null ? "" : person, day == null ? "" : day);
        } catch (DateTimeException none) {
            throw new Missing();
        }
    }

    String redirect(RedirectAttributes next) {
        next.addAttribute("month", month.toString());
        if (!person.isEmpty()) next.addAttribute("person", person);
        if (!day.isEmpty()) next.addAttribute("day", day);
        return "redirect:/roster";
    }
}
