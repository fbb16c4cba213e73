package io.repairbot.simulator.app;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A message the app has sent.
 *
 * @param id also the id of the line on each receiver's phone
 * @param receivers userids as the address book writes them
 */
record AppMessage(String id, Instant at, Set<String> receivers) {
    AppMessage {
        receivers = Set.copyOf(receivers);
    }

    static Set<String> userids(Receivers receivers) {
        return receivers.phones().stream().map(MemberPhone::userid).collect(Collectors.toCollection(TreeSet::new));
    }
}
