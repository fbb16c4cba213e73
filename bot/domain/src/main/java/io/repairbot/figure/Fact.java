package io.repairbot.figure;

import io.repairbot.figure.Sum.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one order counts for. @param marks bit n is the n-th {@link Figure}; {@code person} is empty while nobody took it */
record Fact(long id, Instant openedAt, @Nullable Long homeId, String person, String trade, long marks, long minutes) {

    List<Sum> sums(ZoneId zone) {
        ZonedDateTime opened = openedAt.atZone(zone);
        LocalDate month = opened.toLocalDate().withDayOfMonth(1);
        List<Sum> sums = new ArrayList<>();
        if (!counts(Figure.ORDERS)) return sums;
        for (Figure figure : Figure.values()) {
            if (counts(figure)) sums.add(new Sum(Kind.CREW, month, person + "|" + trade, figure, amount(figure)));
        }
        String hour = "%d-%02d".formatted(opened.getDayOfWeek().getValue(), opened.getHour());
        sums.add(new Sum(Kind.HOUR, month, hour, Figure.ORDERS, 1));
        if (homeId != null) sums.add(new Sum(Kind.HOME, month, String.valueOf(homeId), Figure.ORDERS, 1));
        return sums;
    }

    private boolean counts(Figure figure) {
        return (marks >> figure.ordinal() & 1) == 1;
    }

    private long amount(Figure figure) {
        return figure == Figure.MINUTES ? minutes : 1;
    }
}
