package io.repairbot.dialogue.notices;

import io.repairbot.dialogue.Wording;
import io.repairbot.notice.Notice;
import io.repairbot.phrase.Bytes;
import io.repairbot.phrase.Choice;
import io.repairbot.phrase.Phrasebook;
import io.repairbot.phrase.Said;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongFunction;

/** Fills the texts of {@code notices.yml}; a SAY notice brings its words along. */
public final class NoticeWording implements Wording {
    /** Address of the order's progress page. Not among the stored facts: staff, who read those, must not rate. */
    static final String LINK = "link";

    private final Phrasebook texts;
    private final LongFunction<String> links;

    /** @param links from an order's id to the address of its progress page */
    NoticeWording(Phrasebook texts, LongFunction<String> links) {
        this.texts = texts;
        this.links = links;
    }

    @Override
    public Said words(Notice notice) {
        return notice.template().equals(Notice.SAY)
                ? said(notice.facts())
                : texts.say(notice.template(), strings(notice));
    }

    private static Said said(Map<String, Object> facts) {
        if (!(facts.get("text") instanceof String text))
            throw new IllegalArgumentException("A notice to say has no text");
        List<Choice> choices = facts.get("choices") instanceof List<?> list
                ? list.stream().map(NoticeWording::choice).toList()
                : List.of();
        return new Said(Bytes.cut(text, choices.isEmpty() ? 2048 : 1024), choices);
    }

    private static Choice choice(Object entry) {
        if (entry instanceof Map<?, ?> map
                && map.get("id") instanceof String id
                && map.get("label") instanceof String label) return new Choice(id, label);
        throw new IllegalArgumentException("A choice needs id and label: " + entry);
    }

    private Map<String, String> strings(Notice notice) {
        Map<String, String> strings = new TreeMap<>();
        notice.facts().forEach((key, value) -> strings.put(key, String.valueOf(value)));
        Long order = notice.orderId();
        if (order != null && notice.recipient().isResident()) strings.put(LINK, links.apply(order));
        return strings;
    }
}
