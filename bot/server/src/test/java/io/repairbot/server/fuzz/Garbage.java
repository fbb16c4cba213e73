package io.repairbot.server.fuzz;

import io.repairbot.simulator.SimulatorSettings;
import io.repairbot.simulator.callback.Crypto;
import java.util.List;

/** Rightly signed and sealed for us, with nonsense inside: as if the platform, or who stole its key, had gone mad. */
final class Garbage {
    private static final SimulatorSettings APP = SimulatorSettings.sunshine();
    private static final Crypto OURS = new Crypto(APP.token(), APP.aesKey(), APP.corpId());
    private static final String BOMB = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">]>";
    private static final List<String> FIELDS = List.of(
            "ToUserName",
            "FromUserName",
            "CreateTime",
            "MsgType",
            "Event",
            "EventKey",
            "TaskId",
            "ResponseCode",
            "CardType",
            "AgentID",
            "Content",
            "MsgId",
            "MediaId",
            "Token",
            "OpenKfId");
    private static final List<String> TYPES =
            List.of("event", "text", "image", "voice", "video", "file", "location", "link");

    private Garbage() {}

    static Attempt next(Dice dice) {
        int kind = dice.below(8);
        String xml = switch (kind) {
            case 0, 1 -> dice.damaged(Genuine.of(dice).any(dice));
            case 2 -> bomb(dice);
            case 3 -> shape(dice);
            case 4 -> numbers(dice);
            case 5 -> Genuine.of(dice).bell(dice.text() + Genuine.PHONE, dice.text());
            case 6 -> Genuine.of(dice).tap(dice.text(), dice.text(), dice.text());
            default -> unknown(dice);
        };
        return sealed("inside " + kind, dice, xml);
    }

    private static Attempt sealed(String kind, Dice dice, String xml) {
        String encrypted = OURS.encrypt(xml);
        String nonce = dice.word(10);
        String query = Forgeries.query(OURS.sign("1700000000", nonce, encrypted), "1700000000", nonce);
        return Attempt.post(kind, query, Forgeries.wrapped(encrypted));
    }

    private static String bomb(Dice dice) {
        String outside = "<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/" + dice.word(5) + ".dtd\">";
        return (dice.below(2) == 0 ? BOMB : outside) + "<xml><MsgType>text</MsgType><Content>&d;</Content></xml>";
    }

    private static String shape(Dice dice) {
        return switch (dice.below(5)) {
            case 0 -> "<a>".repeat(dice.below(2_000)) + dice.text();
            case 1 -> "<xml>" + "<a/>".repeat(dice.below(3_000)) + "</xml>";
            case 2 -> "{\"MsgType\":\"" + dice.text() + "\"}";
            case 3 ->
                "<xml " + dice.word(3) + "='" + dice.word(4_000) + "' xmlns:a='b'><a:MsgType>text</a:MsgType></xml>";
            default -> dice.text();
        };
    }

    private static String numbers(Dice dice) {
        StringBuilder xml = new StringBuilder("<xml><MsgType>" + dice.oneOf(TYPES) + "</MsgType>");
        for (String field : FIELDS)
            xml.append('<')
                    .append(field)
                    .append('>')
                    .append(dice.number())
                    .append("</")
                    .append(field)
                    .append('>');
        return xml.append("</xml>").toString();
    }

    private static String unknown(Dice dice) {
        String person = dice.below(10) == 0 ? "sun.gong" : "nobody." + dice.word(4);
        return new io.repairbot.simulator.callback.Xml()
                .text("FromUserName", dice.below(4) == 0 ? dice.word(60 + dice.below(10)) + "😀😀" : person)
                .text("CreateTime", dice.number())
                .text("MsgType", dice.below(2) == 0 ? "event" : dice.word(22) + "😀😀" + dice.word(9))
                .text("Event", dice.word(23) + dice.text())
                .text("MsgId", dice.text())
                .end();
    }
}
