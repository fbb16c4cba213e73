package io.repairbot.script;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What a resident can tap in the conversation. Choices about one order or one home carry it behind the code: {@code cancel:YG20261124-001}. */
public enum ChoiceCode {
    CONFIRM,
    CHANGE,
    CHANGE_CONTENT,
    CHANGE_PLACE,
    CHANGE_TIME,
    SAME,
    NOT_SAME,
    INCIDENT_OK,
    NOT_INCIDENT,
    AMEND,
    NO_MORE,
    NO_PHONE,
    HUMAN,
    REMEMBERED_HOME,
    OTHER_HOME,
    AS_SOON_AS_POSSIBLE,
    KEEP_TIME,
    REGISTER_ANYWAY,
    AGREE,
    DISAGREE,
    KEEP_ORDER,
    CANCEL_ORDER,
    HOME,
    SLOT,
    URGE_ORDER,
    CANCEL_FIXED,
    CANCEL_TIME,
    CANCEL_WRONG,
    CANCEL_OTHER,
    MOVE_ORDER,
    MOVE_LEAVE,
    MOVE_NEW_TIME,
    MOVE_NEW_PLACE,
    MOVE_WHICH;

    /** They carry what they are about. */
    private static final Set<ChoiceCode> BEHIND = EnumSet.of(CANCEL_ORDER, HOME, SLOT, URGE_ORDER, MOVE_WHICH);

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException when it is none: codes come from menus that were checked */
    public static ChoiceCode of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    public String about(String what) {
        return code() + ":" + what;
    }

    /** Those a script may use: they need nothing behind them. */
    static Set<String> fixed() {
        Set<String> codes = new TreeSet<>();
        Arrays.stream(values()).filter(c -> !BEHIND.contains(c)).forEach(c -> codes.add(c.code()));
        return codes;
    }
}
