package io.repairbot.understanding.fault;

import io.repairbot.understanding.Danger;
import io.repairbot.understanding.ServiceMention;
import io.repairbot.understanding.Urgency;
import java.util.List;
import java.util.Map;

/**
 * What a message says is broken.
 *
 * @param services in the order they are mentioned
 * @param guessed whether only things were named and nothing said what is wrong with them
 * @param dangers each with the resident's words for it
 */
public record FaultFinding(
        List<ServiceMention> services, boolean guessed, Pressing pressing, Map<Danger, String> dangers) {

    /**
     * How pressing it is.
     *
     * @param words the resident's words about the hurry; empty when danger or the catalogue decided
     */
    public record Pressing(Urgency urgency, String words) {}
}
