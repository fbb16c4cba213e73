package io.repairbot.roster;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A wish to change the roster (S5d).
 *
 * @param day on which the asker's duty begins
 * @param colleague of a swap, with whom; of approved leave, who stands in
 * @param otherDay of a swap, on which the colleague's duty begins
 */
public record DutyRequest(
        long id,
        long communityId,
        Kind kind,
        String userid,
        LocalDate day,
        @Nullable String colleague,
        @Nullable LocalDate otherDay,
        String reason,
        State state,
        Instant askedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {

    /** What is asked for. */
    public enum Kind {
        LEAVE("请假"),
        SWAP("换班");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** How far it has come. */
    public enum State {
        /** The colleague is asked. */
        CONSENT,
        /** The supervisor is asked. */
        ASKED,
        APPROVED,
        REFUSED,
        /** By the colleague. */
        DECLINED,
        /** The roster had changed meanwhile. */
        VOID,
        /** Nobody had decided when the duty began. */
        LAPSED
    }

    /** As people and buttons name it. */
    public String number() {
        return "D" + id;
    }

    /** Somebody has still to answer. */
    public boolean isOpen() {
        return state == State.CONSENT || state == State.ASKED;
    }
}
