package io.repairbot.wecom.api;

import io.repairbot.wecom.WecomSettings;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Builds the bodies of section 3 and 4 of the protocol and reads the answers. */
@Component
class WxJavaClient implements WecomClient {
    private static final int TEXT = 2048;
    private static final int MENU_HEAD = 1024;
    private static final int MENU_LABEL = 128;
    private static final int CHOICES = 10;
    /** Words have no key of their own: after a lost answer they are repeated within seconds and must show once, while the same question about the next round must not be swallowed. */
    private static final int DUPLICATE_SECONDS = 15;

    private static final String INVALID = "invaliduser";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Wire wire;
    private final KfCalls kf;
    private final int agent;

    WxJavaClient(Wire wire, KfCalls kf, WecomSettings settings) {
        this.wire = wire;
        this.kf = kf;
        this.agent = settings.agent();
    }

    @Override
    public CallResult tellResident(
            String accountId, String customerId, String id, String text, List<MenuItem> choices) {
        ObjectNode body = content(text, choices).put("touser", customerId).put("open_kfid", accountId);
        return wire.call("/cgi-bin/kf/send_msg", body.put("msgid", id), WxJavaClient::sent);
    }

    @Override
    public CallResult greet(String welcomeCode, String id, String text, List<MenuItem> choices) {
        ObjectNode body = content(text, choices).put("code", welcomeCode).put("msgid", id);
        return wire.call("/cgi-bin/kf/send_msg_on_event", body, WxJavaClient::sent);
    }

    @Override
    public CallResult tellStaff(String userid, String text) {
        ObjectNode body = toStaff(userid, "text")
                .put("enable_duplicate_check", 1)
                .put("duplicate_check_interval", DUPLICATE_SECONDS);
        body.putObject("text").put("content", WireText.bytes(text, TEXT));
        return wire.call("/cgi-bin/message/send", body, answer -> receivedBy(userid, answer));
    }

    @Override
    public CallResult sendCard(String userid, ObjectNode card) {
        ObjectNode body = toStaff(userid, "template_card");
        body.set("template_card", card);
        return wire.call("/cgi-bin/message/send", body, answer -> receivedBy(userid, answer));
    }

    @Override
    public CallResult repaintCard(String userid, String responseCode, ObjectNode card) {
        ObjectNode body = JSON.createObjectNode().put("agentid", agent).put("response_code", responseCode);
        body.putArray("userids").add(userid);
        body.set("template_card", card);
        return wire.call("/cgi-bin/message/update_template_card", body, answer -> receivedBy(userid, answer));
    }

    @Override
    public SyncResult sync(String accountId, String cursor, @Nullable String bellToken) {
        return kf.sync(accountId, cursor, bellToken);
    }

    @Override
    public CallResult transfer(String accountId, String customerId, int state, @Nullable String servicer) {
        return kf.transfer(accountId, customerId, state, servicer);
    }

    @Override
    public String sessionState(String accountId, String customerId) {
        return kf.sessionState(accountId, customerId);
    }

    @Override
    public Optional<String> contactLink(String accountId, String scene) {
        return kf.contactLink(accountId, scene);
    }

    private ObjectNode toStaff(String userid, String type) {
        return JSON.createObjectNode()
                .put("touser", userid)
                .put("agentid", agent)
                .put("msgtype", type);
    }

    private static ObjectNode content(String text, List<MenuItem> choices) {
        ObjectNode body = JSON.createObjectNode();
        if (choices.isEmpty()) {
            body.put("msgtype", "text").putObject("text").put("content", WireText.bytes(text, TEXT));
            return body;
        }
        ObjectNode menu = body.put("msgtype", "msgmenu").putObject("msgmenu");
        var list = menu.put("head_content", WireText.bytes(text, MENU_HEAD)).putArray("list");
        for (MenuItem choice : choices.subList(0, Math.min(CHOICES, choices.size()))) {
            list.addObject()
                    .put("type", "click")
                    .putObject("click")
                    .put("id", choice.id())
                    .put("content", WireText.bytes(choice.label(), MENU_LABEL));
        }
        return body;
    }

    private static CallResult sent(JsonNode answer) {
        return new CallResult.Sent(null);
    }

    /** The list is a string joined by {@code |} after sending and an array after repainting, in lower case (sections 4.1, 4.6). */
    private static CallResult receivedBy(String userid, JsonNode answer) {
        JsonNode invalid = answer.path(INVALID);
        List<String> missed = invalid.isArray()
                ? invalid.valueStream().map(JsonNode::asString).toList()
                : List.of(invalid.asString("").split("\\|"));
        if (missed.stream().anyMatch(userid::equalsIgnoreCase)) {
            return new CallResult.Refused(Trouble.NO_SUCH_PERSON, INVALID);
        }
        String code = answer.path("response_code").asString("");
        return new CallResult.Sent(code.isEmpty() ? null : code);
    }
}
