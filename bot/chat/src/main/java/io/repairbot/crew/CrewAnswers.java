package io.repairbot.crew;

import io.repairbot.catalogue.Catalogue;
import io.repairbot.community.Communities;
import io.repairbot.notice.NewNotice;
import io.repairbot.notice.Notice;
import io.repairbot.notice.Notices;
import io.repairbot.notice.Recipient;
import io.repairbot.phrase.Phrasebook;
import io.repairbot.rules.Rules;
import io.repairbot.staff.StaffDirectory;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.WorkOrder;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the sentence a tap or a text is answered with, in the transaction of its effect. */
@Component
public class CrewAnswers {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("M月d日HH:mm");

    private final Phrasebook texts;
    private final Notices notices;
    private final StaffDirectory staff;
    private final OrderLabels labels;

    CrewAnswers(Phrasebook crewTexts, Notices notices, StaffDirectory staff, OrderLabels labels) {
        this.texts = crewTexts;
        this.notices = notices;
        this.staff = staff;
        this.labels = labels;
    }

    /** @param number as the person knows it, where there is no such order */
    public void refuse(String userid, Outcome.Refused refused, String number) {
        say(userid, CrewText.refused(refused.reason()), refused.order(), number);
    }

    public void say(String userid, CrewText text, @Nullable WorkOrder order, String number) {
        write(userid, words(text, order, number));
    }

    public void say(String userid, CrewText text, WorkOrder order) {
        say(userid, text, order, order.number());
    }

    /** What became of the answer to a question. */
    void say(Prompt prompt, Outcome outcome, CrewText success) {
        if (outcome instanceof Outcome.Refused refused)
            say(prompt.userid(), CrewText.refused(refused.reason()), refused.order(), prompt.orderNumber());
        else say(prompt.userid(), success, null, prompt.orderNumber());
    }

    /** @param more facts besides the order's */
    public void say(String userid, CrewText text, WorkOrder order, Map<String, String> more) {
        Map<String, String> all = new TreeMap<>(facts(order, order.number()));
        all.putAll(more);
        write(userid, texts.say(text, all).text());
    }

    /** About what is no order. */
    public void say(String userid, CrewText text, Map<String, String> facts) {
        Map<String, String> all = new TreeMap<>(facts(null, ""));
        all.putAll(facts);
        write(userid, texts.say(text, all).text());
    }

    public void write(String userid, String words) {
        notices.write(NewNotice.to(Recipient.staff(userid), Notice.SAY, Map.of("text", words)));
    }

    public String words(CrewText text, @Nullable WorkOrder order, String number) {
        return texts.say(text, facts(order, number)).text();
    }

    /** One line per order, under what the person can do. */
    void list(String userid, CrewText head, List<WorkOrder> orders) {
        StringBuilder words = new StringBuilder(words(head, null, ""));
        orders.forEach(o -> words.append('\n').append(words(CrewText.IN_HANDS, o, o.number())));
        if (orders.isEmpty() && head == CrewText.HELP)
            words.append('\n').append(words(CrewText.NOTHING_IN_HANDS, null, ""));
        write(userid, words.toString());
    }

    private Map<String, String> facts(@Nullable WorkOrder order, String number) {
        if (order == null)
            return Map.of(
                    "number", number,
                    "engineer", "",
                    "state", "",
                    "place", "",
                    "service", "",
                    "returnBy", "",
                    "fee", "",
                    "amount", "",
                    "causeLetters", letters(),
                    "reasons", "");
        return Map.of(
                "number",
                number,
                "engineer",
                order.engineer() == null ? "" : staff.nameOf(order.engineer()),
                "state",
                order.state().label(),
                "place",
                order.place(),
                "service",
                labels.service(order),
                "returnBy",
                TIME.format(order.returnBy().atZone(labels.zone(order))),
                "fee",
                order.agreedFee() == null ? "" : order.agreedFee(),
                "amount",
                "",
                "causeLetters",
                letters(),
                "reasons",
                "");
    }

    /** W10: how many a root cause needs. */
    private String letters() {
        return String.valueOf(labels.rules().rootCauseAtLeast());
    }

    /** What the numbers and codes of an order are called. */
    @Component
    record OrderLabels(Catalogue catalogue, Communities communities, Rules rules) {
        String service(WorkOrder order) {
            return catalogue.get(order.service()).name();
        }

        ZoneId zone(WorkOrder order) {
            return communities.get(order.communityId()).zone();
        }
    }
}
