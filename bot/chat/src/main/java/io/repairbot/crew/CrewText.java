package io.repairbot.crew;

import io.repairbot.dialogue.PhraseKey;
import io.repairbot.workorder.Outcome.Refusal;
import java.util.Set;

/** What staff are told, in {@code crew.yml}. */
public enum CrewText implements PhraseKey {
    NOT_STAFF,
    UNKNOWN_BUTTON,
    REFUSED_NOT_FOUND,
    REFUSED_NOT_ENGINEER,
    REFUSED_NOT_SUPERVISOR,
    REFUSED_NOT_OFFERED,
    REFUSED_NO_SUCH_ENGINEER,
    REFUSED_ALREADY_TAKEN,
    REFUSED_TAKEN_BY_YOU,
    REFUSED_NO_COLLEAGUE,
    REFUSED_FEE_MISSING,
    REFUSED_NOT_PAID,
    REFUSED_NOT_YOURS,
    REFUSED_NOT_ACCEPTED,
    REFUSED_NOT_ARRIVED,
    REFUSED_SUSPENDED,
    REFUSED_NOT_SUSPENDED,
    REFUSED_ALREADY_COMPLETED,
    REFUSED_ALREADY_CLOSED,
    REFUSED_ALREADY_CANCELLED,
    REFUSED_ALREADY_MERGED,
    REFUSED_RESULT_MISSING,
    REFUSED_ROOT_CAUSE_MISSING,
    REFUSED_ROOT_CAUSE_TOO_SHORT,
    REFUSED_NOTHING_ASKED,
    REFUSED_ALREADY_DECIDED,
    REFUSED_ALREADY_ANSWERED,
    TRANSFER_ASKED,
    SUPPORT_ASKED,
    NOBODY_TO_ASK,
    ASK_FEE,
    ASK_FEE_AGAIN,
    FEE_NOTED,
    FEE_BEYOND,
    RESULT_NOT_MONEY,
    ASK_RESULT,
    ASK_ROOT_CAUSE,
    ASK_EXTENSION,
    ASK_EXTENSION_AGAIN,
    ASK_CLOSE_REASON,
    ASK_ESCALATION,
    SWITCHED,
    LEFT,
    REASON_MISSING,
    COMPLETED,
    EXTENSION_ASKED,
    CLOSED,
    ESCALATION_ADDED,
    PHOTO_THEN_WORDS,
    MEDIUM_KEPT,
    VOICE_THEN_WORDS,
    WHICH_ORDER,
    NO_ORDER_FOR_MEDIUM,
    EMERGENCY_TAKEN,
    EMERGENCY_UNKNOWN,
    HUMAN_RECEIVED,
    HUMAN_RECEIVED_IN_CHAT,
    HUMAN_UNKNOWN,
    REVEAL_DECIDED,
    REVEAL_NOT_YOURS,
    REVEAL_UNKNOWN,
    SUSPENDED,
    SUSPEND_HOW,
    RESUMED,
    WHICH_NUMBER,
    LEAVE_HOW,
    LEAVE_ASKED,
    SWAP_HOW,
    SWAP_ASKED,
    SWAP_AGREED,
    ROSTER_COPIED,
    ROSTER_PUBLISHED,
    DESK_CALLED,
    WHY,
    WHY_NOBODY,
    HELP,
    HELP_SUPERVISOR,
    IN_HANDS,
    NOTHING_IN_HANDS,
    LIST_LINE,
    LIST_OPTION,
    PICK,
    PICK_FIRST;

    private static final Set<String> FACTS = Set.of(
            "number", "engineer", "state", "place", "service", "returnBy", "fee", "amount", "causeLetters", "reasons");

    @Override
    public Set<String> facts() {
        return FACTS;
    }

    static CrewText refused(Refusal reason) {
        return valueOf("REFUSED_" + reason.name());
    }
}
