package io.repairbot.crew;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the bot waits for from a member of staff; one thing at a time.
 *
 * @param said what he has said to the question before this one: the result, while the root cause is asked; else null
 */
public record Prompt(
        String userid,
        Kind kind,
        String orderNumber,
        Instant askedAt,
        @Nullable String said) {
    public enum Kind {
        RESULT(CrewText.ASK_RESULT),
        /** D7: what was taken, before the result of a paid order. */
        FEE(CrewText.ASK_FEE),
        /** W10: the result of a 连续报修 is told, its root cause is not. */
        ROOT_CAUSE(CrewText.ASK_ROOT_CAUSE),
        /** D7: when he can come instead. */
        VISIT_TIME(CrewText.ASK_VISIT_TIME),
        /** 退单 缺件: which parts, until when. */
        PARTS(CrewText.ASK_PARTS),
        /** 退单 需报价: how much. */
        QUOTE(CrewText.ASK_QUOTE),
        EXTENSION(CrewText.ASK_EXTENSION),
        CLOSE_REASON(CrewText.ASK_CLOSE_REASON),
        ESCALATION(CrewText.ASK_ESCALATION),
        /** 挂起: what for, until when. */
        WAIT(CrewText.ASK_WAIT),
        /** Why the order is to be urgent, or no longer. */
        URGENT(CrewText.ASK_URGENT),
        NOT_URGENT(CrewText.ASK_NOT_URGENT);

        private final CrewText question;

        Kind(CrewText question) {
            this.question = question;
        }

        CrewText question() {
            return question;
        }
    }
}
