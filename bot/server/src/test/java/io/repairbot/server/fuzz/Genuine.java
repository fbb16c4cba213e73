package io.repairbot.server.fuzz;

import io.repairbot.simulator.callback.Xml;

/** Messages as the platform's pages print them (90239, 90240, 94670), from members of staff that do not exist. */
record Genuine(String userid, String about) {
    static final String PHONE = "13987654321";

    static Genuine of(Dice dice) {
        return new Genuine("nobody." + dice.word(6), "YG20261125-" + (100 + dice.below(900)));
    }

    String any(Dice dice) {
        return switch (dice.below(5)) {
            case 0 -> bell("wk_stranger", dice.word(20));
            case 1 -> tap("accept:" + about, dice.word(16), dice.word(43));
            case 2 -> words("住户电话" + PHONE + "，水管修好了", dice.word(16));
            case 3 -> photo(dice.word(60), dice.word(16));
            default -> entered();
        };
    }

    String bell(String account, String token) {
        return new Xml()
                .text("ToUserName", "ww_demo")
                .number("CreateTime", 1700000000)
                .text("MsgType", "event")
                .text("Event", "kf_msg_or_event")
                .text("Token", token)
                .text("OpenKfId", account)
                .end();
    }

    String tap(String button, String task, String code) {
        return head("event")
                .text("Event", "template_card_event")
                .text("EventKey", button)
                .text("TaskId", task)
                .text("CardType", "button_interaction")
                .text("ResponseCode", code)
                .number("AgentID", 1000002)
                .end();
    }

    String words(String content, String id) {
        return head("text").text("Content", content).text("MsgId", id).end();
    }

    private String photo(String medium, String id) {
        return head("image")
                .text("PicUrl", "http://x")
                .text("MediaId", medium)
                .text("MsgId", id)
                .end();
    }

    private String entered() {
        return head("event").text("Event", "enter_agent").text("EventKey", "").end();
    }

    private Xml head(String type) {
        return new Xml()
                .text("ToUserName", "ww_demo")
                .text("FromUserName", userid)
                .number("CreateTime", 1700000000)
                .text("MsgType", type);
    }
}
