package io.repairbot.wecom.api;

import java.util.HashMap;
import java.util.Map;

/** What an error code of the platform means for us (page 90313); the table of all codes we act on. */
public enum Trouble {
    /** Again after a short pause. */
    BUSY(-1, 6000, 45033),
    /** Wait out the window: 60 s for the minute limit. */
    RATE(45009),
    /** Token refused although it was fetched anew, or the secret is wrong: people must act, hammering leads to a block of the address. */
    TOKEN(40001, 40013, 40014, 40091, 41001, 41002, 41004, 42001),
    /** Set-up at the platform is wrong: address not allowed, right withdrawn, account not granted. People must act; what waits is sent afterwards. */
    SET_UP(
            40056, 301002, 43012, 48002, 48003, 48004, 48005, 48006, 48007, 48009, 50001, 80001, 50002, 50003, 60020,
            95000, 95004, 95011, 95012, 95017, 95022, 95023, 95032),
    /** The resident must write first: five messages used, 48 hours over, session ended (section 3.5). */
    WINDOW_SHUT(95001, 95002, 95003, 95013, 95031),
    /** The session state does not allow sending, usually because a person serves the resident. */
    NOT_OUR_SESSION(95018),
    /** This person cannot take sessions now: no servicer, not active, or away (section 3.7). */
    NO_SERVICER(95014, 95019),
    /** A session in this state cannot be handed on like this. */
    ILLEGAL_MOVE(95016),
    /** A one-use code is used up or too old. */
    CODE_DEAD(40029, 42003, 42022, 42016),
    /** The greeting of an opened chat came too late. */
    WELCOME_OVER(41050, 41051, 41096),
    /** Unknown, outside the app's range, or without WeCom. */
    NO_SUCH_PERSON(40003, 46004, 60111, 60011, 60123, 81013, 40096),
    /** The task id was used before: this card is there already. */
    TASK_EXISTS(42014),
    /** Pull again without the bell's token. */
    STALE_BELL(95007),
    MEDIA_GONE(40007, 830002),
    ANTI_SPAM(40201),
    /** Everything else: our mistake or an unknown code; the same again would be refused again. */
    BAD_REQUEST;

    private static final Map<Integer, Trouble> BY_CODE = new HashMap<>();

    static {
        for (Trouble trouble : values()) {
            for (int code : trouble.codes) BY_CODE.put(code, trouble);
        }
    }

    private final int[] codes;

    Trouble(int... codes) {
        this.codes = codes;
    }

    public static Trouble of(int errcode) {
        return BY_CODE.getOrDefault(errcode, BAD_REQUEST);
    }
}
