package io.repairbot.admin.board;

import io.repairbot.admin.page.Age;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The board at one moment, as the template shows it. */
public record Board(Lane late, List<Lane> lanes, List<Figure> figures, Calls calls, List<OnDuty> onDuty, long now) {

    /** @param total how many there are; the lines are the head of them */
    public record Lane(String label, String link, int total, List<Line> lines) {}

    public record Line(
            String number,
            boolean urgent,
            boolean overdue,
            int round,
            String place,
            String service,
            String content,
            @Nullable String engineer,
            Age age,
            String returnBy) {}

    /** A share of today; {@code value} is empty while there is nothing to count. */
    public record Figure(String label, String value, String detail, String tone) {}

    public record Calls(int waiting, @Nullable Age oldest) {}

    /** @param busy orders accepted and not completed */
    public record OnDuty(String name, String trades, int busy) {}
}
