package io.repairbot.script;

import java.util.Set;

/**
 * A danger that staff are alarmed about (S3, S5b).
 *
 * @param name as staff read it
 * @param trades of the engineers who are alarmed
 * @param service code of the order when the resident names no service that is offered
 * @param evenWithAppointment whether it is an emergency even when the resident himself asks for a later time
 */
public record Emergency(String name, Set<String> trades, String service, boolean evenWithAppointment) {
    public Emergency {
        trades = Set.copyOf(trades);
    }
}
