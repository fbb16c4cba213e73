package io.repairbot.privacy;

import java.time.Instant;

/**
 * The way to a full number (F3): a member of staff asks for one order and says why, the customer-service supervisor decides on a card, and for
 * {@code privacy.reveal-kept} that person may look at it for that order. Every look is written down. Orders of another community are NOT_FOUND.
 */
public interface Reveals {
    /** Again while it is undecided: no second card. @param reason 1–255 characters */
    Answer ask(String userid, String orderNumber, String reason);

    /** @param reveal as on the card, not trusted */
    Answer approve(String userid, String reveal);

    /** @param reveal as on the card, not trusted */
    Answer refuse(String userid, String reveal);

    /** What the person would see of the number behind the order; writes nothing. */
    Answer standing(String userid, String orderNumber);

    /** The number in full, where allowed; the look is written down in the same transaction. */
    Look look(String userid, String orderNumber);

    /** Where a wish stands. */
    sealed interface Answer {
        /** Nobody has decided yet. */
        record Waiting() implements Answer {}

        record Granted(Instant until) implements Answer {}

        record Denied() implements Answer {}

        /** Nothing changed. */
        record Refused(Why why) implements Answer {}
    }

    sealed interface Look {
        /** @param number digits only; for the eyes of this person alone */
        record Shown(String number, Instant until) implements Look {
            @Override
            public String toString() {
                return "Shown[until=" + until + "]";
            }
        }

        record Hidden() implements Look {}
    }

    enum Why {
        /** No such order or wish, or not in this person's community. */
        NOT_FOUND,
        REASON_MISSING,
        /** The resident gave none. */
        NO_NUMBER,
        ORDER_OVER,
        NOT_SUPERVISOR,
        /** Nobody grants his own wish. */
        OWN_WISH,
        ALREADY_DECIDED,
        /** {@link #standing} only. */
        NOT_ASKED
    }
}
