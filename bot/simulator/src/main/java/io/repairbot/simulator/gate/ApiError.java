package io.repairbot.simulator.gate;

/** A refusal by the API: HTTP 200 with an errcode (codes: page 90313). */
public final class ApiError extends RuntimeException {
    private final int code;

    public ApiError(int code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    public int code() {
        return code;
    }

    /** 40058: a field is missing, malformed or too long. */
    public static ApiError field(String field, String what) {
        return new ApiError(40058, "field `" + field + "` " + what + ". invalid Request Parameter");
    }
}
