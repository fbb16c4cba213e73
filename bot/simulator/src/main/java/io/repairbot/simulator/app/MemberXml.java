package io.repairbot.simulator.app;

import io.repairbot.simulator.SimulatorSettings;
import io.repairbot.simulator.callback.Xml;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/** How members' messages and events look inside a callback (pages 90239, 90240). */
final class MemberXml {
    private static final long FIRST_MSGID = 7_300_000_000_000_000_000L;
    private final SimulatorSettings settings;
    private final Clock clock;
    private final AtomicLong msgid;

    MemberXml(SimulatorSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        // Ids of an earlier run must not come again: the bot may remember them.
        this.msgid = new AtomicLong(FIRST_MSGID + System.nanoTime() / 1000 + clock.millis() * 100);
    }

    Instant now() {
        return clock.instant();
    }

    Xml message(MemberPhone from, String type) {
        return head(from, type).number("MsgId", msgid.incrementAndGet());
    }

    Xml event(MemberPhone from, String event) {
        return head(from, "event").text("Event", event);
    }

    private Xml head(MemberPhone from, String type) {
        return new Xml()
                .text("ToUserName", settings.corpId())
                .text("FromUserName", from.userid())
                .number("CreateTime", now().getEpochSecond())
                .text("MsgType", type)
                .number("AgentID", settings.agentId());
    }

    Xml tap(MemberPhone from, Tap tap, String responseCode) {
        Xml xml = event(from, tap.event())
                .text("EventKey", tap.key())
                .text("TaskId", String.valueOf(tap.item().taskId()))
                .text("CardType", tap.card().path("card_type").asString(""))
                .text("ResponseCode", responseCode);
        if (tap.event().equals("template_card_event") && !tap.selected().isEmpty()) {
            xml.open("SelectedItems");
            tap.selected().forEach((question, ids) -> {
                xml.open("SelectedItem").text("QuestionKey", question).open("OptionIds");
                ids.forEach(id -> xml.text("OptionId", id));
                xml.close("OptionIds").close("SelectedItem");
            });
            xml.close("SelectedItems");
        }
        return xml;
    }
}
