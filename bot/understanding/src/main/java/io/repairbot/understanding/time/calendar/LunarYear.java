package io.repairbot.understanding.time.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One year of the Chinese calendar, 2015 to 2060; outside these years nothing is known.
 *
 * <p>Packed as day of the year on which it begins, leap month (0 for none), and one bit a month that is set for 30 days. Made from ICU4J's Chinese calendar.
 */
record LunarYear(int year, int packed) {
    private static final int FIRST = 2015;
    private static final int[] YEARS = {
        0x6405D2, 0x4E0DA5, 0x38DD4A, 0x5E0E4A, 0x480C95, 0x32952E, 0x560556, 0x400AB5, 0x2C55B2, 0x5206D2, 0x3ACEA5,
                0x600F25,
        0x4C064A, 0x34AC97, 0x5804AB, 0x42055B, 0x2E6AD6, 0x540B69, 0x3F7752, 0x640B52, 0x4E0B25, 0x38DA4B, 0x5C0A4B,
                0x4604AB,
        0x30A55B, 0x5605AD, 0x400B6A, 0x2C5B52, 0x520D92, 0x3CFD25, 0x600D25, 0x4A0A55, 0x34B4AD, 0x5A04B6, 0x4205B5,
                0x2E6DAA,
        0x540EC9, 0x411E92, 0x640E92, 0x4E0D26, 0x38CA56, 0x5C0A57, 0x4604D6, 0x3086D5, 0x560755, 0x420749
    };

    static @Nullable LunarYear of(int year) {
        int index = year - FIRST;
        return index < 0 || index >= YEARS.length ? null : new LunarYear(year, YEARS[index]);
    }

    /** The day in the solar calendar; the last of the month when the month is shorter. */
    LocalDate day(int month, int day) {
        int leap = packed >> 13 & 0xF;
        int index = month - 1 + (leap > 0 && month > leap ? 1 : 0);
        LocalDate first = LocalDate.ofYearDay(year, packed >> 17);
        for (int i = 0; i < index; i++) {
            first = first.plusDays(length(i));
        }
        return first.plusDays(Math.min(day, length(index)) - 1L);
    }

    private int length(int index) {
        return 29 + (packed >> index & 1);
    }
}
