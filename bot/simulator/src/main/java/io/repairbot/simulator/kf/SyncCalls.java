package io.repairbot.simulator.kf;

import io.repairbot.simulator.account.Accounts;
import io.repairbot.simulator.account.KfAccount;
import io.repairbot.simulator.account.LogPage;
import io.repairbot.simulator.gate.Api;
import io.repairbot.simulator.gate.ApiError;
import io.repairbot.simulator.gate.Body;
import io.repairbot.simulator.gate.Faults;
import io.repairbot.simulator.gate.Json;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** kf/sync_msg (page 94670). A cursor belongs to one account; another account's is refused. */
final class SyncCalls implements Api.Part {
    private static final int MAX_PAGE = 1000;
    private static final Pattern CURSOR = Pattern.compile("C([0-9a-z]+)_([0-9a-z]+)");
    private final Accounts accounts;
    private final Chats chats;
    private final AtomicLong pulls = new AtomicLong();

    SyncCalls(Accounts accounts, Chats chats) {
        this.accounts = accounts;
        this.chats = chats;
    }

    @Override
    public void addTo(Api api) {
        api.post("/cgi-bin/kf/sync_msg", this::sync);
    }

    private ObjectNode sync(Body body) {
        KfAccount account = accounts.of(body);
        long from = number(account, body.limited("cursor", 64));
        int limit = limit(body);
        account.checkToken(body.limited("token", 128), chats.now());
        Faults faults = chats.faults().now();
        if (faults.emptyPages() && pulls.incrementAndGet() % 2 == 1) {
            return answer(account, Json.array(), from, true);
        }
        int size = faults.syncPageSize() == 0 ? limit : Math.min(limit, faults.syncPageSize());
        LogPage page = account.read(from, size, chats.now());
        ArrayNode messages = Json.array();
        page.messages().forEach(messages::add);
        return answer(account, messages, page.after(), page.hasMore());
    }

    private static int limit(Body body) {
        int limit = body.number("limit", MAX_PAGE);
        if (limit < 1 || limit > MAX_PAGE) {
            throw ApiError.field("limit", "out of range");
        }
        return limit;
    }

    private static ObjectNode answer(KfAccount account, ArrayNode messages, long after, boolean more) {
        return Json.object()
                .put("next_cursor", cursor(account, after))
                .put("has_more", more ? 1 : 0)
                .set("msg_list", messages);
    }

    private static String cursor(KfAccount account, long number) {
        return "C" + Integer.toString(account.id().hashCode() & 0x7fffffff, 36) + "_" + Long.toString(number, 36);
    }

    private static long number(KfAccount account, String cursor) {
        if (cursor.isEmpty()) {
            return 0;
        }
        Matcher parts = CURSOR.matcher(cursor);
        long number = parts.matches() ? Long.parseLong(parts.group(2), 36) : -1;
        if (number < 0 || !cursor.equals(cursor(account, number)) || number > account.logged()) {
            throw ApiError.field("cursor", "is invalid");
        }
        return number;
    }
}
