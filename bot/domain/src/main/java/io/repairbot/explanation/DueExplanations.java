package io.repairbot.explanation;

import java.util.List;
import java.util.Optional;

/** Answers why something is due when it is, for engineers, supervisors and the console. */
public interface DueExplanations {
    /** The return-by time first, then every other clock of the round. Empty when there is no such order in the community of the member of staff. */
    Optional<List<DueExplanation>> of(String userid, String number);
}
