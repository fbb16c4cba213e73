package io.repairbot.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A catalogue that was checked when it was read. */
class StrictCatalogue implements Catalogue {
    private final Map<String, ServiceItem> items;
    private final Map<String, String> trades;

    StrictCatalogue(Map<String, ServiceItem> items, Map<String, String> trades) {
        this.items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
        this.trades = Collections.unmodifiableMap(new LinkedHashMap<>(trades));
    }

    @Override
    public Optional<ServiceItem> find(String code) {
        return Optional.ofNullable(items.get(code));
    }

    @Override
    public ServiceItem get(String code) {
        return find(code).or(() -> find(GENERAL)).orElseThrow();
    }

    @Override
    public List<ServiceItem> all() {
        return List.copyOf(items.values());
    }

    @Override
    public Map<String, String> trades() {
        return trades;
    }

    @Override
    public String tradeName(String trade) {
        return trades.getOrDefault(trade, trade);
    }
}
