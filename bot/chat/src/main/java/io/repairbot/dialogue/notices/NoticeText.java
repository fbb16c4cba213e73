package io.repairbot.dialogue.notices;

import io.repairbot.briefing.OrderFacts;
import io.repairbot.phrase.PhraseKey;
import java.util.Set;
import java.util.TreeSet;

/** Templates of notices that are words and no card. */
enum NoticeText implements PhraseKey {
    ORDER_ACCEPTED,
    ENGINEER_ARRIVED,
    ORDER_TRANSFERRED,
    ORDER_HANDED_BACK,
    ORDER_ACCEPTED_PAID,
    VISIT_CONFIRMED,
    VISIT_MOVE("proposal", "proposed"),
    VISIT_AGREED("proposed"),
    VISIT_REFUSED("proposed"),
    QUOTE("proposal", "proposed"),
    QUOTE_REMINDER("proposal", "proposed"),
    VISIT_MOVE_REMINDER("proposal", "proposed"),
    PROPOSAL_UNANSWERED("proposed"),
    QUOTE_AGREED("proposed"),
    QUOTE_REFUSED("proposed"),
    NOBODY_HOME,
    TRANSFER_AGREED("colleague"),
    TRANSFER_REFUSED("colleague"),
    SUPPORT_AGREED("colleague"),
    SUPPORT_REFUSED("colleague"),
    WORK_DONE(NoticeWording.LINK),
    WORK_DONE_PAID(NoticeWording.LINK),
    WORK_DONE_REMINDER(NoticeWording.LINK),
    REWORK_OPENED,
    ORDER_CLOSED,
    RETURN_MOVED("until"),
    SHARED_ACCEPTED("words"),
    SHARED_ARRIVED("words"),
    SHARED_DONE("words"),
    SHARED_REWORK("words"),
    SHARED_CLOSED("words"),
    SHARED_CANCELLED("words"),
    SHARED_LEFT,
    INCIDENT_FORMED,
    INCIDENT_JOINED,
    ORDER_JOINED("words"),
    ORDER_MERGED("order"),
    ORDER_SUSPENDED("until"),
    ORDER_RESUMED,
    SUSPENSION_OVER,
    RETURN_REMINDER,
    ARRIVAL_WARNING("until"),
    VISIT_REMINDER,
    DUTY_PUBLISHED("month", "duties"),
    DUTY_ANSWERED("what", "person", "day", "decision", "duties"),
    DUTY_ADDED("person", "day", "duties"),
    EXTENSION_APPROVED("until"),
    EXTENSION_REFUSED("until"),
    RETURN_GRANTED("until", "by"),
    WORDS_ADDED("words"),
    URGED,
    URGED_OFFER,
    RESCHEDULED("before"),
    URGENCY_RAISED("by"),
    URGENCY_LOWERED("by"),
    ORDER_URGENT,
    ORDER_NOT_URGENT,
    RELOCATED("before"),
    CANCEL_REASON,
    WORDS_RECALLED("words"),
    ESCALATION_NOTED,
    DESK_ASKED("by"),
    UNACCEPTED_DESK("story"),
    EMERGENCY_WORDS("words"),
    EMERGENCY_UNANSWERED("minutes"),
    EMERGENCY_STILL_CALLING,
    HUMAN_COMING,
    EMERGENCY_LOCATED("order"),
    EMERGENCY_IN_HAND,
    REVEAL_APPROVED("until"),
    REVEAL_REFUSED,
    CARD_DIGEST("kept", "lines", "rest"),
    CARD_DIGEST_LONG("kept", "lines", "rest");

    private final Set<String> facts = new TreeSet<>(OrderFacts.NAMES);

    /** @param more facts besides those that every notice about an order carries */
    NoticeText(String... more) {
        facts.addAll(Set.of(more));
    }

    @Override
    public Set<String> facts() {
        return facts;
    }
}
