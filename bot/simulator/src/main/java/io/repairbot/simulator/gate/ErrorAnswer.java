package io.repairbot.simulator.gate;

import java.util.concurrent.ThreadLocalRandom;
import tools.jackson.databind.node.ObjectNode;

/** How an error looks on the wire, with the tail that real answers carry. */
final class ErrorAnswer {
    private ErrorAnswer() {}

    static ObjectNode of(ApiError error, String callerIp) {
        long hint = ThreadLocalRandom.current().nextLong(1_000_000_000L, 9_999_999_999L);
        String tail = ", hint: [%d], from ip: %s, more info at https://open.work.weixin.qq.com/devtool/query?e=%d"
                .formatted(hint, callerIp, error.code());
        return Json.object().put("errcode", error.code()).put("errmsg", error.getMessage() + tail);
    }
}
