package io.repairbot.simulator;

import static io.repairbot.simulator.World.API;

import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/** Cards to send, the smallest that are right. */
final class Cards {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Cards() {}

    static String taskId() {
        return "RO-" + NUMBER.incrementAndGet() + "@v1";
    }

    /** A dispatch card with 接单 and 转派, and more fields when given, each with a comma in front. */
    static String buttons(String taskId, String... more) {
        return "{'card_type':'button_interaction','task_id':'" + taskId + "','main_title':{'title':'新工单'},"
                + "'button_list':[{'text':'接单','style':1,'key':'accept','type':0},"
                + "{'text':'转派','style':2,'key':'pass','type':0}]" + String.join("", more) + "}";
    }

    static JsonNode send(String touser, String card) {
        return API.post(
                "message/send",
                "{'touser':'%s','agentid':1000002,'msgtype':'template_card','template_card':%s}",
                touser,
                card);
    }

    static int code(String card) {
        return send("chen.gong", card).path("errcode").asInt();
    }

    static JsonNode greyOut(String code, String who, String words) {
        return API.post(
                "message/update_template_card",
                "{'agentid':1000002,'response_code':'%s',%s,'button':{'replace_name':'%s'}}",
                code,
                who,
                words);
    }

    static String responseCode(JsonNode answer) {
        return answer.path("response_code").asString();
    }
}
