package io.repairbot.simulator.app;

import io.repairbot.simulator.callback.Callback;
import io.repairbot.simulator.callback.CallbackSender;
import io.repairbot.simulator.callback.PassiveReply;
import io.repairbot.simulator.callback.Xml;
import io.repairbot.simulator.gate.Body;
import io.repairbot.simulator.gate.Secrets;
import io.repairbot.simulator.media.MediaFile;
import io.repairbot.simulator.phone.Item;
import io.repairbot.simulator.phone.StaffView;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What members do with the app on their phones. Thread-safe; the bot is told in the background. */
public final class StaffPhones {
    private final Members members;
    private final Outbox outbox;
    private final UpdateCalls updates;
    private final MemberXml xml;
    private final CallbackSender callbacks;

    StaffPhones(Members members, Outbox outbox, UpdateCalls updates, MemberXml xml, CallbackSender callbacks) {
        this.members = members;
        this.outbox = outbox;
        this.updates = updates;
        this.xml = xml;
        this.callbacks = callbacks;
    }

    public List<StaffView> all() {
        return members.all().stream().map(StaffPhones::view).toList();
    }

    public @Nullable StaffView find(String userid) {
        MemberPhone phone = members.find(userid);
        return phone == null ? null : view(phone);
    }

    private static StaffView view(MemberPhone phone) {
        return new StaffView(
                phone.userid(),
                phone.member().name(),
                phone.member().title(),
                phone.chat().lines());
    }

    public boolean says(String userid, String content) {
        return with(userid, phone -> {
            members.show(phone, Item.text(newId(), xml.now(), "me", "text", content));
            tell(phone, xml.message(phone, "text").text("Content", content), "text");
        });
    }

    /** @param url where the bot could load it without a token */
    public boolean sendsPhoto(String userid, MediaFile photo, String url) {
        return with(userid, phone -> {
            members.show(phone, Item.media(newId(), xml.now(), "me", "image", photo.id()));
            Xml message = xml.message(phone, "image").text("PicUrl", url).text("MediaId", photo.id());
            tell(phone, message, "image");
        });
    }

    public boolean opensApp(String userid) {
        return with(userid, phone -> tell(phone, xml.event(phone, "enter_agent").text("EventKey", ""), "enter_agent"));
    }

    /** @throws IllegalStateException with a sentence when there is nothing to tap any more */
    public boolean taps(String userid, String itemId, String key, Map<String, List<String>> selected) {
        return with(userid, phone -> callbacks.send(tap(phone, itemId, key, selected)));
    }

    /** The tap as {@link #taps} would send it, for who sends it himself. @throws IllegalStateException as there */
    public CallbackSender.Ready tapped(String userid, String itemId, String key) {
        MemberPhone phone = Objects.requireNonNull(members.find(userid), userid);
        return callbacks.ready(tap(phone, itemId, key, Map.of()).xml());
    }

    private Callback tap(MemberPhone phone, String itemId, String key, Map<String, List<String>> selected) {
        Tap tap = Tap.on(phone.chat().find(known -> known.id().equals(itemId)), key, selected);
        AppMessage message = outbox.find(itemId);
        if (message == null) {
            throw new IllegalStateException("这张卡片太旧了。");
        }
        String code = outbox.newCode(message, xml.now());
        String text = xml.tap(phone, tap, code).end();
        String summary = tap.event() + " " + phone.userid() + " " + key;
        return new Callback(text, reply -> answered(phone, message, code, reply), summary);
    }

    /** Changes only the card of the one who tapped. The documents leave open whether that uses up the code; here it does. */
    private void answered(MemberPhone phone, AppMessage message, String code, PassiveReply reply) {
        switch (reply.type()) {
            case "update_button" -> {
                outbox.spend(code, xml.now());
                members.change(phone, message.id(), item -> item.greyedOut(reply.replaceName()));
            }
            case "update_template_card" -> {
                var change = updates.repaint(new Body(reply.templateCard()), message);
                outbox.spend(code, xml.now());
                members.change(phone, message.id(), change);
            }
            default -> answered(phone, reply);
        }
    }

    private void answered(MemberPhone phone, PassiveReply reply) {
        if (!reply.type().equals("text")) {
            throw new IllegalArgumentException("MsgType " + reply.type());
        }
        members.show(phone, Item.text(newId(), xml.now(), "app", "text", reply.text()));
    }

    private void tell(MemberPhone phone, Xml message, String kind) {
        String text = message.end();
        callbacks.send(new Callback(text, reply -> answered(phone, reply), kind + " " + phone.userid()));
    }

    private static String newId() {
        return Secrets.random("MM", 32);
    }

    private boolean with(String userid, java.util.function.Consumer<MemberPhone> action) {
        MemberPhone phone = members.find(userid);
        if (phone == null) {
            return false;
        }
        action.accept(phone);
        return true;
    }
}
