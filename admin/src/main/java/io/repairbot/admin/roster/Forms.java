package io.repairbot.admin.roster;

import io.repairbot.monthplan.Filling;
import io.repairbot.monthplan.Pattern;
import io.repairbot.workorder.ImpossibleWish;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the forms of the page hold; what cannot be read is an {@link ImpossibleWish}. */
final class Forms {
    private Forms() {}

    /**
     * A tap on a cell.
     *
     * @param cell person, day, and the shifts the page showed there
     * @param brush the shift that is picked; 0 for a day off
     * @param add besides what is there
     */
    record Tap(
            @Nullable String cell,
            @Nullable Long brush,
            @Nullable Boolean add) {
        private static final java.util.regex.Pattern CELL =
                java.util.regex.Pattern.compile("([^|]{1,64})\\|(\\d{4}-\\d\\d-\\d\\d)\\|([0-9-]{0,100})");

        String person() {
            return parts().group(1);
        }

        LocalDate day() {
            return Forms.day(parts().group(2));
        }

        Set<Long> was() {
            return Stream.of(parts().group(3).split("-"))
                    .filter(id -> !id.isEmpty())
                    .map(id -> Long.valueOf(id.substring(0, Math.min(18, id.length()))))
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        long picked() {
            return brush == null ? 0 : brush;
        }

        boolean adds() {
            return Boolean.TRUE.equals(add);
        }

        /** The same shift again takes it away. */
        Set<Long> wanted() {
            Set<Long> there = was();
            Set<Long> wanted = adds() ? new TreeSet<>(there) : new TreeSet<>();
            boolean again = adds() ? there.contains(picked()) : there.equals(Set.of(picked()));
            if (again) wanted.remove(picked());
            else if (picked() != 0) wanted.add(picked());
            return wanted;
        }

        private Matcher parts() {
            Matcher parts = CELL.matcher(cell == null ? "" : cell);
            if (!parts.matches()) throw new ImpossibleWish("请点一个格子。");
            return parts;
        }
    }

    record Fill(
            @Nullable Long shift,
            @Nullable String pattern,
            @Nullable List<String> people,
            @Nullable String first,
            @Nullable String last) {
        Filling filling() {
            Pattern wanted = Arrays.stream(Pattern.values())
                    .filter(one -> one.name().equals(pattern))
                    .findFirst()
                    .orElseThrow(() -> new ImpossibleWish("请选规律。"));
            return new Filling(
                    shift == null ? 0 : shift, people == null ? List.of() : people, wanted, day(first), day(last));
        }
    }

    record NewShift(
            @Nullable String post,
            @Nullable String name,
            @Nullable String starts,
            @Nullable Integer hours) {
        LocalTime time() {
            try {
                return LocalTime.parse(starts == null ? "" : starts);
            } catch (DateTimeException none) {
                throw new ImpossibleWish("请填上班时间，例如 08:30。");
            }
        }
    }

    record Leave(
            @Nullable String userid,
            @Nullable String on,
            @Nullable String reason,
            @Nullable String substitute) {}

    static LocalDate day(@Nullable String text) {
        try {
            return LocalDate.parse(text == null ? "" : text);
        } catch (DateTimeException none) {
            throw new ImpossibleWish("请选日期。");
        }
    }

    static String words(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
