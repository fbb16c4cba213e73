package io.repairbot.briefing;

import java.util.Set;

/** A card that a supervisor or manager holds. */
record SupervisorCard(long id, long orderId, int round, String matter, String userid, String card, State state) {
    /** Matters with buttons of their own, which 我来跟进 leaves alone. */
    private static final Set<String> OWN_BUTTONS = Set.of("extension", "reveal", "unaccepted");

    boolean isOf(String stem) {
        return matter.startsWith(stem + "-");
    }

    boolean isDecidedOtherwise() {
        return OWN_BUTTONS.stream().anyMatch(this::isOf);
    }

    enum State {
        OPEN,
        FOLLOWED,
        SETTLED
    }
}
