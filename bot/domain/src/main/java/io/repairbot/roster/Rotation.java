package io.repairbot.roster;

import java.util.List;

/**
 * A pattern: the people take the shift in turn.
 *
 * @param people user ids in their order, at least one
 * @param days how many days each has it before the next does
 */
public record Rotation(long shiftId, List<String> people, int days) {
    public Rotation {
        people = List.copyOf(people);
    }
}
