package io.repairbot.briefing;

/** A card that a supervisor or manager holds. */
record SupervisorCard(long id, long orderId, int round, String matter, String userid, String card, State state) {
    enum State {
        OPEN,
        FOLLOWED,
        SETTLED
    }
}
