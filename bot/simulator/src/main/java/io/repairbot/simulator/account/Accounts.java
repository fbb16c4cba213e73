package io.repairbot.simulator.account;

import io.repairbot.simulator.SimulatorSettings;
import io.repairbot.simulator.gate.ApiError;
import io.repairbot.simulator.gate.Body;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The accounts handed to the app. */
public final class Accounts {
    private final Map<String, KfAccount> accounts = new LinkedHashMap<>();

    public Accounts(SimulatorSettings settings) {
        settings.accounts().forEach(account -> accounts.put(account.openKfid(), new KfAccount(account)));
    }

    public Collection<KfAccount> all() {
        return accounts.values();
    }

    public @Nullable KfAccount find(String id) {
        return accounts.get(id);
    }

    /** The account named in the request. */
    public KfAccount of(Body body) {
        KfAccount account = accounts.get(body.required("open_kfid"));
        if (account == null) {
            throw new ApiError(95000, "invalid open_kfid");
        }
        return account;
    }
}
