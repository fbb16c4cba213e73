package io.repairbot.simulator.kf;

import io.repairbot.simulator.account.KfAccount;
import io.repairbot.simulator.gate.ApiError;
import io.repairbot.simulator.gate.Secrets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Everybody who ever opened a chat. Thread-safe. */
final class Customers {
    private static final int COLOURS = 8;
    private final Map<String, Customer> customers = new ConcurrentHashMap<>();

    Customer add(String name, KfAccount account) {
        String id = Secrets.random("wm", 32);
        String avatar = Integer.toString(Math.floorMod(name.hashCode(), COLOURS));
        Customer customer = new Customer(id, name, avatar, account);
        customers.put(id, customer);
        return customer;
    }

    @Nullable
    Customer find(String id) {
        return customers.get(id);
    }

    Customer of(KfAccount account, String externalUserid) {
        Customer customer = customers.get(externalUserid);
        if (customer == null || customer.account() != account) {
            throw new ApiError(40096, "invalid external_userid");
        }
        return customer;
    }

    /** So many at most, those with the newest chats, oldest of them first. */
    List<Customer> newest(int limit) {
        Comparator<Customer> byTime = Comparator.comparing(Customer::lastSeen);
        return customers.values().stream()
                .sorted(byTime.reversed())
                .limit(limit)
                .sorted(byTime)
                .toList();
    }
}
