package io.repairbot.simulator.kf;

import io.repairbot.simulator.account.Accounts;
import io.repairbot.simulator.account.KfAccount;
import io.repairbot.simulator.gate.Api;
import io.repairbot.simulator.gate.ApiError;
import io.repairbot.simulator.gate.Body;
import io.repairbot.simulator.gate.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** kf/service_state/get and trans (page 94669). Moves made by the API cause no session_status_change event. */
final class SessionCalls implements Api.Part {
    private final Accounts accounts;
    private final Customers customers;
    private final Chats chats;
    private final EventCodes codes;

    SessionCalls(Accounts accounts, Customers customers, Chats chats, EventCodes codes) {
        this.accounts = accounts;
        this.customers = customers;
        this.chats = chats;
        this.codes = codes;
    }

    @Override
    public void addTo(Api api) {
        api.post("/cgi-bin/kf/service_state/get", this::get);
        api.post("/cgi-bin/kf/service_state/trans", this::transfer);
    }

    private ObjectNode get(Body body) {
        Customer customer = customers.of(accounts.of(body), body.required("external_userid"));
        synchronized (customer) {
            ObjectNode answer =
                    Json.object().put("service_state", customer.session().state(chats.now()));
            String servicer = customer.session().servicer(chats.now());
            return servicer == null ? answer : answer.put("servicer_userid", servicer);
        }
    }

    private ObjectNode transfer(Body body) {
        KfAccount account = accounts.of(body);
        Customer customer = customers.of(account, body.required("external_userid"));
        int target = body.number("service_state", -1);
        if (target < Session.UNHANDLED || target > Session.ENDED) {
            throw ApiError.field("service_state", "out of range");
        }
        String servicer = target == Session.HUMAN ? servicer(account, body) : null;
        synchronized (customer) {
            int before = customer.session().state(chats.now());
            customer.session().transfer(target, servicer, chats.now());
            chats.tellState(customer);
            EventCodes.Kind kind = kind(before, target);
            return kind == null
                    ? Json.object()
                    : Json.object().put("msg_code", codes.give(kind, customer, chats.now()));
        }
    }

    private static String servicer(KfAccount account, Body body) {
        String userid = body.required("servicer_userid");
        if (!account.servicers().contains(userid)) {
            throw new ApiError(95014, "user is not a servicer");
        }
        return userid;
    }

    private static EventCodes.@Nullable Kind kind(int before, int target) {
        return switch (target) {
            case Session.POOL -> EventCodes.Kind.POOL;
            case Session.HUMAN -> before == Session.HUMAN ? null : EventCodes.Kind.HUMAN;
            case Session.ENDED -> EventCodes.Kind.ENDED;
            default -> null;
        };
    }
}
