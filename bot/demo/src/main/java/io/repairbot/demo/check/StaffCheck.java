package io.repairbot.demo.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One member of staff: every message the bot counts as sent is on his phone once, and nothing else is. */
final class StaffCheck {
    static final String LOST = "messages to staff lost";
    static final String DOUBLED = "messages to staff doubled";
    static final String NOBODY = "messages to staff nobody wrote";
    static final String REPAINTS_LOST = "repaints of cards lost";

    /** The bot's own words for news of a card that can no longer be painted: listed, and shown nowhere. */
    private static final String UNPAINTABLE = "（卡片已不能更新）";

    private final String userid;
    private final Findings findings;
    private final Map<String, Integer> cards = new HashMap<>();
    private final Map<String, Integer> texts = new HashMap<>();
    private final Set<String> written = new HashSet<>();
    private final Map<String, Integer> repaints;
    private int explained;

    StaffCheck(String userid, StaffPhone phone, Findings findings) {
        this.userid = userid;
        this.findings = findings;
        phone.cards().forEach(task -> cards.merge(StaffPhone.notice(task), 1, Integer::sum));
        phone.texts().forEach(words -> texts.merge(words, 1, Integer::sum));
        this.repaints = new HashMap<>(phone.repaints());
    }

    /**
     * What the bot counts as sent.
     *
     * @param card its key; empty for a plain text
     * @param repaint whether it only painted that card anew
     */
    record Line(String noticeHead, String card, String words, boolean repaint) {}

    /** @return how many of the lines the database itself explains */
    int check(List<Line> sent) {
        List<Line> messages = new ArrayList<>();
        for (Line line : sent) {
            if (line.repaint()) repainted(line);
            else messages.add(line);
        }
        messages.forEach(this::message);
        leftOver(cards);
        leftOver(texts);
        return explained;
    }

    private void repainted(Line line) {
        if (line.words().startsWith(UNPAINTABLE)) {
            explained++;
            return;
        }
        int left = repaints.getOrDefault(line.card(), 0);
        findings.fault(REPAINTS_LOST, left == 0, userid + " " + line.card());
        repaints.put(line.card(), Math.max(0, left - 1));
    }

    /** A card is known by the notice that sent it, a text by its words. What is said again within 15 s is shown once, by the platform's own check. */
    private void message(Line line) {
        boolean came = take(cards, line.noticeHead()) || take(texts, line.words());
        boolean saidAgain = line.card().isEmpty() && written.contains(line.words());
        written.add(line.noticeHead());
        written.add(line.words());
        if (!came && saidAgain) explained++;
        findings.fault(LOST, !came && !saidAgain, userid + " " + line.words());
    }

    private static boolean take(Map<String, Integer> there, String what) {
        int count = there.getOrDefault(what, 0);
        if (count > 0) there.put(what, count - 1);
        return count > 0;
    }

    private void leftOver(Map<String, Integer> there) {
        there.forEach((what, count) ->
                findings.fault(written.contains(what) ? DOUBLED : NOBODY, count > 0, userid + " " + what));
    }
}
