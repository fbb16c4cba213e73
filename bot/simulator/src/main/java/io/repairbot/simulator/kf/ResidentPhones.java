package io.repairbot.simulator.kf;

import io.repairbot.simulator.account.Accounts;
import io.repairbot.simulator.account.KfAccount;
import io.repairbot.simulator.callback.CallbackSender;
import io.repairbot.simulator.gate.Json;
import io.repairbot.simulator.gate.Secrets;
import io.repairbot.simulator.media.MediaFile;
import io.repairbot.simulator.phone.Msg;
import io.repairbot.simulator.phone.ResidentView;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What residents do with their phones. Thread-safe. */
public final class ResidentPhones {
    private static final Map<String, Integer> LARGEST =
            Map.of("image", 2 << 20, "voice", 2 << 20, "video", 10 << 20, "file", 20 << 20);
    private final Accounts accounts;
    private final Customers customers;
    private final Chats chats;
    private final EventCodes codes;

    ResidentPhones(Accounts accounts, Customers customers, Chats chats, EventCodes codes) {
        this.accounts = accounts;
        this.customers = customers;
        this.chats = chats;
        this.codes = codes;
    }

    public record AccountView(String openKfid, String name) {}

    public List<AccountView> accounts() {
        return accounts.all().stream()
                .map(account -> new AccountView(account.id(), account.name()))
                .toList();
    }

    public List<ResidentView> newest(int limit) {
        return customers.newest(limit).stream()
                .map(customer -> chats.view(customer, true))
                .toList();
    }

    public @Nullable ResidentView find(String id) {
        Customer customer = customers.find(id);
        return customer == null ? null : chats.view(customer, true);
    }

    /** @return null when there is no such account */
    public @Nullable ResidentView join(String name, @Nullable String openKfid, String scene, String param) {
        KfAccount account = openKfid == null ? accounts.all().iterator().next() : accounts.find(openKfid);
        if (account == null) {
            return null;
        }
        Customer customer = customers.add(name, account);
        customer.seen(chats.now());
        chats.tellState(customer);
        enter(customer.id(), scene, param);
        return chats.view(customer, true);
    }

    public boolean enter(String id, String scene, String param) {
        return with(id, customer -> {
            ObjectNode event = Json.object().put("scene", scene).put("scene_param", param);
            if (customer.session().deservesWelcome(chats.now())) {
                event.put("welcome_code", codes.give(EventCodes.Kind.WELCOME, customer, chats.now()));
            }
            customer.cameFrom(new Customer.Origin(scene, param));
            customer.session().entered(chats.now());
            chats.logEvent(customer, "enter_session", event);
        });
    }

    public boolean says(String id, String content, @Nullable String menuId) {
        return with(id, customer -> {
            ObjectNode text = Json.object().put("content", content);
            if (menuId != null) {
                text.put("menu_id", menuId);
            }
            Msg line = Msg.text(newId(), chats.now(), "resident", "text", content);
            writes(customer, line.tapped(menuId), "text", text);
        });
    }

    /** Beyond WeCom's size for customers a text comes in its place (page 94670). */
    public boolean sends(String id, MediaFile file) {
        return with(id, customer -> {
            Msg line = Msg.media(newId(), chats.now(), "resident", file.type(), file.id());
            if (file.bytes().length > LARGEST.get(file.type())) {
                writes(customer, line, "text", Json.object().put("content", "[文件过大，请在企业微信客户端查看]"));
            } else {
                writes(customer, line, file.type(), Json.object().put("media_id", file.id()));
            }
        });
    }

    public boolean sendsLocation(String id, double latitude, double longitude, String name, String address) {
        return with(id, customer -> {
            ObjectNode place = Json.object()
                    .put("latitude", latitude)
                    .put("longitude", longitude)
                    .put("name", name)
                    .put("address", address);
            writes(
                    customer,
                    Msg.text(newId(), chats.now(), "resident", "location", name + "\n" + address),
                    "location",
                    place);
        });
    }

    /** A type that the documents do not name. */
    public boolean sendsSticker(String id) {
        return with(
                id,
                customer -> writes(
                        customer,
                        Msg.text(newId(), chats.now(), "resident", "other", "[表情]"),
                        "sticker",
                        Json.object()));
    }

    public boolean recalls(String id, String msgid) {
        return with(id, customer -> {
            Msg line = chats.change(
                    customer, known -> known.id().equals(msgid) && known.from().equals("resident"), Msg::taken);
            if (line != null) {
                chats.logEvent(customer, "user_recall_msg", Json.object().put("recall_msgid", msgid));
            }
        });
    }

    private void writes(Customer customer, Msg line, String type, JsonNode content) {
        boolean begins = customer.session().customerWrote(chats.now());
        chats.show(customer, line);
        chats.log(customer, line.id(), 3, type, content);
        if (begins && chats.faults().now().humanFirst()) {
            new Servicers(chats, codes).take(customer);
        }
        if (begins) {
            chats.tellState(customer);
        }
    }

    /** A human takes over, and writes when there are words. */
    public boolean servicerTakesOver(String id, @Nullable String words) {
        return with(id, customer -> {
            new Servicers(chats, codes).take(customer);
            if (words != null && !words.isEmpty()) {
                Msg line = Msg.text(newId(), chats.now(), "servicer", "text", words);
                chats.show(customer, line);
                chats.log(customer, line.id(), 5, "text", Json.object().put("content", words));
            }
        });
    }

    public boolean servicerEnds(String id) {
        return with(id, customer -> new Servicers(chats, codes).end(customer));
    }

    /** The bell of an account as WeCom would ring it now. */
    public CallbackSender.Ready bell(String openKfid) {
        return chats.bellReady(Objects.requireNonNull(accounts.find(openKfid), openKfid));
    }

    private static String newId() {
        return Secrets.random("CM", 32);
    }

    private boolean with(String id, java.util.function.Consumer<Customer> action) {
        Customer customer = customers.find(id);
        if (customer == null) {
            return false;
        }
        synchronized (customer) {
            action.accept(customer);
        }
        return true;
    }
}
