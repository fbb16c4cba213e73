package io.repairbot.demo.storm;

import io.repairbot.demo.check.Heard;
import io.repairbot.demo.storm.Figures.Count;
import io.repairbot.demo.storm.Figures.Time;
import io.repairbot.simulator.Crowd;
import io.repairbot.simulator.phone.Menu;
import io.repairbot.simulator.phone.Msg;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One resident's evening: reports, confirms what is read back, and is content when asked. His phone calls him from one thread at a time. */
final class Reporter {
    private static final Pattern NUMBER = Pattern.compile("工单号：([A-Z]{2,3}\\d{8}-\\d+)");

    private final String id;
    private final Crowd crowd;
    private final Figures figures;
    private final Runnable served;
    private final List<String> got = new ArrayList<>();
    private long reportedAt;
    private long confirmedAt;
    private @Nullable String number;

    /** @param served called once, when he has the number of his order */
    Reporter(String id, Crowd crowd, Figures figures, Runnable served) {
        this.id = id;
        this.crowd = crowd;
        this.figures = figures;
        this.served = served;
    }

    void reports(String words) {
        reportedAt = System.nanoTime();
        crowd.says(id, words);
        figures.count(Count.REPORTED);
    }

    synchronized void gets(Msg line) {
        if (!line.from().equals("bot") || line.failed() != null) return;
        got.add(line.id());
        if (confirmedAt == 0) answers(line);
        else if (number == null) reads(line);
        else rates(line);
    }

    private void answers(Msg line) {
        Optional<Menu.Choice> confirm = choice(line, "确认");
        if (confirm.isPresent()) {
            figures.took(Time.REPORT_TO_REPLY, reportedAt);
            confirmedAt = System.nanoTime();
            crowd.taps(id, confirm.get());
            figures.count(Count.CONFIRMED);
        } else if (reportedAt != 0 && line.menu() != null) {
            figures.count(Count.MORE_TURNS);
        }
    }

    private void reads(Msg line) {
        Matcher found = NUMBER.matcher(line.words());
        if (!found.find()) return;
        figures.took(Time.CONFIRM_TO_NUMBER, confirmedAt);
        figures.count(Count.NUMBERED);
        number = found.group(1);
        served.run();
    }

    private void rates(Msg line) {
        choice(line, "满意").ifPresent(content -> {
            crowd.taps(id, content);
            figures.count(Count.RATED);
        });
    }

    private static Optional<Menu.Choice> choice(Msg line, String words) {
        return line.menu() == null
                ? Optional.empty()
                : line.menu().items().stream()
                        .filter(choice -> choice.type().equals("click")
                                && choice.content().equals(words))
                        .findFirst();
    }

    /** When he confirmed, as {@link System#nanoTime()}; 0 when he has not. */
    synchronized long confirmedAt() {
        return confirmedAt;
    }

    /** Of his order, as the bot told him. */
    synchronized @Nullable String number() {
        return number;
    }

    synchronized Heard heard() {
        return new Heard(id, confirmedAt != 0, number, got);
    }
}
