package io.repairbot.wecom;

import io.repairbot.community.Community;
import io.repairbot.contact.ContactLink;
import io.repairbot.contact.ContactLinks;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Two accounts without an address, and what becomes of them. */
public final class RecordedLinks implements ContactLinks {
    private final Map<String, String> kept = new ConcurrentHashMap<>();

    public Map<String, String> kept() {
        return kept;
    }

    @Override
    public Optional<ContactLink> of(Community community) {
        throw new UnsupportedOperationException("the adapter prints nothing");
    }

    @Override
    public List<String> missing() {
        return List.of("wk_refused", "wk_sunshine").stream()
                .filter(account -> !kept.containsKey(account))
                .toList();
    }

    @Override
    public void keep(String accountId, String address) {
        kept.put(accountId, address);
    }
}
