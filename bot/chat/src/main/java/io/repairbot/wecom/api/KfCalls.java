package io.repairbot.wecom.api;

import java.util.List;
import java.util.Optional;
import me.chanjar.weixin.common.error.WxErrorException;
import me.chanjar.weixin.common.error.WxRuntimeException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads customer-service accounts. Not through the library's beans: they know fewer message types than the platform sends. */
@Component
class KfCalls {
    private static final int PAGE = 1000;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Wire wire;

    KfCalls(Wire wire) {
        this.wire = wire;
    }

    SyncResult sync(String accountId, String cursor, @Nullable String bellToken) {
        ObjectNode body = JSON.createObjectNode();
        if (!cursor.isEmpty()) body.put("cursor", cursor);
        if (bellToken != null) body.put("token", bellToken);
        body.put("limit", PAGE).put("voice_format", 0).put("open_kfid", accountId);
        SyncResult[] page = new SyncResult[1];
        CallResult result = wire.call("/cgi-bin/kf/sync_msg", body, answer -> {
            page[0] = page(answer);
            return new CallResult.AlreadySent();
        });
        return page[0] != null ? page[0] : failure(result);
    }

    private static SyncResult page(JsonNode answer) {
        List<JsonNode> items = answer.path("msg_list").valueStream().toList();
        return new SyncResult.Page(
                answer.path("next_cursor").asString(""), answer.path("has_more").asInt(0) == 1, items);
    }

    private static SyncResult failure(CallResult result) {
        if (result instanceof CallResult.Refused refused) {
            return refused.trouble() == Trouble.STALE_BELL
                    ? new SyncResult.StaleBell()
                    : new SyncResult.Refused(refused.problem());
        }
        if (result instanceof CallResult.RetryLater later) {
            return new SyncResult.RetryLater(later.after(), later.problem());
        }
        return new SyncResult.RetryLater(Wire.AFTER_HICCUP, String.valueOf(result));
    }

    CallResult transfer(String accountId, String customerId, int state, @Nullable String servicer) {
        ObjectNode body = JSON.createObjectNode()
                .put("open_kfid", accountId)
                .put("external_userid", customerId)
                .put("service_state", state);
        if (servicer != null) body.put("servicer_userid", servicer);
        return wire.call("/cgi-bin/kf/service_state/trans", body, answer -> {
            String code = answer.path("msg_code").asString("");
            return new CallResult.Sent(code.isEmpty() ? null : code);
        });
    }

    Optional<String> contactLink(String accountId, String scene) {
        ObjectNode body = JSON.createObjectNode().put("open_kfid", accountId).put("scene", scene);
        String[] address = {""};
        wire.call("/cgi-bin/kf/add_contact_way", body, answer -> {
            address[0] = answer.path("url").asString("");
            return new CallResult.AlreadySent();
        });
        return Optional.of(address[0]).filter(text -> !text.isEmpty());
    }

    String sessionState(String accountId, String customerId) {
        try {
            JsonNode answer = wire.post(
                    "/cgi-bin/kf/service_state/get",
                    JSON.createObjectNode().put("open_kfid", accountId).put("external_userid", customerId));
            return answer.path("service_state").asString("unknown");
        } catch (WxErrorException
                | WxRuntimeException
                | com.google.gson.JsonSyntaxException
                | JacksonException unknown) {
            return "unknown";
        }
    }
}
