package io.repairbot.simulator.kf;

import io.repairbot.simulator.gate.ApiError;

/** Why a message to a customer is not delivered: the code of the direct answer, or the fail_type of the later event. */
enum Refusal {
    TOO_MANY(95001, 6, "send msg count limit", "超过 5 条"),
    TOO_LATE(95002, 4, "send msg out of 48 hours", "超过 48 小时"),
    ENDED(95013, 5, "session has ended", "会话已结束"),
    STATE(95018, 0, "send msg session status invalid", "人工接待中");

    private final int code;
    private final int failType;
    private final String message;
    private final String words;

    Refusal(int code, int failType, String message, String words) {
        this.code = code;
        this.failType = failType;
        this.message = message;
        this.words = words;
    }

    ApiError error() {
        return new ApiError(code, message);
    }

    int failType() {
        return failType;
    }

    /** For the phone of the one who does not get it. */
    String words() {
        return words;
    }

    boolean mayComeLater() {
        return this == TOO_MANY || this == TOO_LATE;
    }
}
