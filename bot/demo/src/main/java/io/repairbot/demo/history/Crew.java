package io.repairbot.demo.history;

import java.util.List;
import java.util.Map;

/** Engineers by trade: those on duty, and those who are asked after them. */
record Crew(Map<String, List<String>> present, Map<String, List<String>> absent) {
    List<String> onDuty(String trade) {
        return present.getOrDefault(trade, List.of());
    }

    List<String> others(String trade) {
        return absent.getOrDefault(trade, List.of());
    }

    /** Trades that somebody has: nobody else's services are asked for. */
    boolean has(String trade) {
        return !onDuty(trade).isEmpty() || !others(trade).isEmpty();
    }
}
