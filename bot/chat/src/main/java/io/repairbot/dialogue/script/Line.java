package io.repairbot.dialogue.script;

import io.repairbot.dialogue.PhraseKey;
import io.repairbot.understanding.Danger;
import java.util.Set;

/** Every text the bot says to a resident in conversation, with the facts it may use. */
public enum Line implements PhraseKey {
    GREETING,
    HELP,
    AFRESH,
    THANKS,
    COMPLAINT,
    PRAISE,
    CHAT,
    ANSWER("answer"),
    SUPERVISOR_COMPLAINT("place", "words"),
    SUPERVISOR_PRAISE("place", "words"),
    ASK_CONTENT,
    ASK_CONTENT_AGAIN,
    EXAMPLE_CONTENT,
    ASK_PLACE,
    ASK_PLACE_AGAIN,
    EXAMPLE_PLACE,
    ASK_REMEMBERED_HOME("place"),
    ASK_ROOM("place"),
    UNKNOWN_HOME("place"),
    WHICH_HOME,
    ASK_TIME,
    ASK_TIME_AGAIN,
    EXAMPLE_TIME,
    TIME_PAST("time"),
    TIME_TOO_FAR("time"),
    TIME_AT_NIGHT("time"),
    ASK_FEE("fee"),
    ASK_FEE_AGAIN("fee"),
    FEE_REFUSED,
    NOBODY_FREE,
    SLOT_TAKEN("time"),
    NOBODY_AT_ALL,
    TO_BE_ARRANGED,
    READ_BACK("content", "place", "time"),
    READ_BACK_AGAIN("content", "place", "time"),
    EXAMPLE_CONFIRM("content", "place", "time"),
    SEVERAL_FAULTS("count"),
    ONE_OF_SEVERAL("index", "content"),
    SAME_PROBLEM("number", "content", "state"),
    WHAT_TO_CHANGE,
    WHAT_TO_CHANGE_AGAIN,
    EXAMPLE_CHANGE,
    CONTENT_CUT,
    OPENED("number", "time", "link"),
    REGISTERED("number", "link"),
    ANYTHING_ELSE("number"),
    WORDS_ADDED("number"),
    ALL_DONE("number"),
    ORDER_OVER("number", "state"),
    NOT_OFFERED("service", "explanation"),
    DRAFT_CANCELLED,
    RESTARTED,
    NOTHING_TO_CANCEL,
    CANCEL_THIS("number", "content"),
    CANCEL_WHICH,
    CANCEL_LABEL("number", "content"),
    KEEP_LABEL,
    CANCEL_AGAIN,
    ORDER_CANCELLED("number"),
    ORDER_KEPT,
    CANCEL_TOO_LATE("number", "state"),
    NO_ORDERS,
    PROGRESS_WAITING("number", "content", "time"),
    PROGRESS_TAKEN("number", "content", "state", "engineer", "time"),
    RATED_GOOD("number"),
    ASK_REASON("number"),
    REASON_NOTED("number"),
    RATING_OVER("number", "state"),
    RATING_UNKNOWN,
    PHOTO_TAKEN,
    PHOTO_FOR_ORDER("number"),
    PHOTO_OF_WHAT,
    KEPT_BUT_WORDS,
    LOCATION_BUT_WORDS,
    UNREADABLE,
    STALE_CHOICE,
    OFFER_HUMAN,
    HUMAN_CALLED,
    APOLOGY,
    DESK_NO_PLACE,
    DESK_HUMAN("place", "words", "orders"),
    DESK_ORDER("number", "content", "state"),
    DESK_NO_ORDERS,
    SUPERVISOR_HUMAN("place", "words"),
    HUMAN_LATE,
    DESK_FAILED("place", "words"),
    EMERGENCY_ALARMED,
    EMERGENCY_EXPLANATION("explanation"),
    EMERGENCY_OPENED("number", "content", "place"),
    EMERGENCY_AMEND("number"),
    EMERGENCY_LAST_PLACE("place"),
    SAFETY_WATER_NEAR_ELECTRIC,
    SAFETY_ELECTRIC,
    SAFETY_GAS,
    SAFETY_FIRE,
    SAFETY_TRAPPED,
    SAFETY_FLOODING,
    SAFETY_STRUCTURE,
    TODAY("date", "weekday"),
    TOMORROW("date", "weekday"),
    OTHER_DAY("date", "weekday"),
    AT_TIME("day", "from"),
    FROM_TO("day", "from", "to"),
    AFTER_TIME("day", "from"),
    BEFORE_TIME("day", "to"),
    AT_DAYPART("day", "daypart"),
    ANY_TIME_OF_DAY("day"),
    AS_SOON_AS_POSSIBLE;

    private final Set<String> facts;

    Line(String... facts) {
        this.facts = Set.of(facts);
    }

    @Override
    public Set<String> facts() {
        return facts;
    }

    /** What people in this danger are told before anything else. */
    public static Line safety(Danger danger) {
        return valueOf("SAFETY_" + danger.name());
    }
}
