package io.repairbot.crew.button;

import io.repairbot.assignment.CurrentCard;
import io.repairbot.capacity.Capacity;
import io.repairbot.capacity.VisitSlot;
import io.repairbot.crew.Tapped;
import io.repairbot.crew.VisitAnswer;
import io.repairbot.crew.VisitReader;
import io.repairbot.workorder.WorkOrder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The next free times on a card, to pick one. */
@Component
class Slots {
    private static final Pattern ID = Pattern.compile("(\\d{1,11})-(\\d{1,11})");

    private final Capacity capacity;
    private final VisitReader times;
    private final VisitAnswer answer;
    private final Forms forms;
    private final CurrentCard cards;

    Slots(Capacity capacity, VisitReader times, VisitAnswer answer, Forms forms, CurrentCard cards) {
        this.capacity = capacity;
        this.times = times;
        this.answer = answer;
        this.forms = forms;
        this.cards = cards;
    }

    void show(String userid, WorkOrder order) {
        List<Map<String, String>> options = capacity.nextFree(order.communityId(), order.service()).stream()
                .map(slot -> option(userid, slot))
                .toList();
        forms.show(userid, order, "appointment-form", options);
    }

    private Map<String, String> option(String userid, VisitSlot slot) {
        String id = slot.start().getEpochSecond() + "-" + slot.end().getEpochSecond();
        return Forms.option(id, times.of(userid, slot.start(), null).label());
    }

    /** Any time the domain accepts: the id is not trusted to be one of ours. */
    void chosen(Tapped tap) {
        Matcher id = ID.matcher(tap.choice());
        if (!id.matches()) {
            forms.askToPick(tap);
            return;
        }
        Instant start = Instant.ofEpochSecond(Long.parseLong(id.group(1)));
        Instant end = Instant.ofEpochSecond(Long.parseLong(id.group(2)));
        answer.propose(tap.userid(), tap.number(), times.of(tap.userid(), start, end));
        cards.repaint(tap.userid(), tap.number());
    }
}
