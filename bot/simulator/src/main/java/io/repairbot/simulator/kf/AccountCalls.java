package io.repairbot.simulator.kf;

import io.repairbot.simulator.account.Accounts;
import io.repairbot.simulator.account.KfAccount;
import io.repairbot.simulator.gate.Api;
import io.repairbot.simulator.gate.ApiError;
import io.repairbot.simulator.gate.Body;
import io.repairbot.simulator.gate.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Accounts, contact links, servicers and customers (pages 94661, 94665, 94645, 95159). */
final class AccountCalls implements Api.Part {
    private static final Pattern SCENE = Pattern.compile("[0-9A-Za-z_-]{0,32}");
    private final Accounts accounts;
    private final Customers customers;
    private final Chats chats;

    AccountCalls(Accounts accounts, Customers customers, Chats chats) {
        this.accounts = accounts;
        this.customers = customers;
        this.chats = chats;
    }

    @Override
    public void addTo(Api api) {
        api.post("/cgi-bin/kf/account/list", this::accounts);
        api.post("/cgi-bin/kf/add_contact_way", this::contactWay);
        api.get("/cgi-bin/kf/servicer/list", this::servicers);
        api.post("/cgi-bin/kf/customer/batchget", this::customers);
    }

    private ObjectNode accounts(Body body) {
        int offset = body.number("offset", 0);
        int limit = body.number("limit", 100);
        if (offset < 0 || limit < 1 || limit > 100) {
            throw ApiError.field("limit", "out of range");
        }
        ArrayNode list = Json.array();
        accounts.all().stream()
                .skip(offset)
                .limit(limit)
                .forEach(account -> list.add(Json.object()
                        .put("open_kfid", account.id())
                        .put("name", account.name())
                        .put("avatar", "")
                        .put("manage_privilege", true)));
        return Json.object().set("account_list", list);
    }

    private ObjectNode contactWay(Body body) {
        KfAccount account = accounts.of(body);
        String scene = body.matching("scene", SCENE);
        String url = "https://work.weixin.qq.com/kf/kfc"
                + Integer.toHexString(account.id().hashCode());
        return Json.object().put("url", scene.isEmpty() ? url : url + "?enc_scene=" + scene);
    }

    private ObjectNode servicers(Body query) {
        ArrayNode list = Json.array();
        accounts.of(query)
                .servicers()
                .forEach(userid -> list.add(Json.object().put("userid", userid).put("status", 0)));
        return Json.object().set("servicer_list", list);
    }

    private ObjectNode customers(Body body) {
        List<String> ids = body.strings("external_userid_list");
        if (ids.isEmpty() || ids.size() > 100) {
            throw ApiError.field("external_userid_list", "size out of range");
        }
        boolean withContext = body.number("need_enter_session_context", 0) == 1;
        ArrayNode found = Json.array();
        List<String> invalid = new ArrayList<>();
        for (String id : ids) {
            Customer customer = customers.find(id);
            if (customer != null && isRecent(customer)) {
                found.add(card(customer, withContext));
            } else {
                invalid.add(id);
            }
        }
        return Json.object()
                .<ObjectNode>set("customer_list", found)
                .set("invalid_external_userid", Json.strings(invalid));
    }

    private boolean isRecent(Customer customer) {
        Instant now = chats.now();
        synchronized (customer) {
            return customer.session().isRecent(now);
        }
    }

    private static ObjectNode card(Customer customer, boolean withContext) {
        ObjectNode card = Json.object()
                .put("external_userid", customer.id())
                .put("nickname", customer.name())
                .put("avatar", "")
                .put("gender", 0);
        if (withContext) {
            card.putObject("enter_session_context")
                    .put("scene", customer.origin().scene())
                    .put("scene_param", customer.origin().param());
        }
        return card;
    }
}
