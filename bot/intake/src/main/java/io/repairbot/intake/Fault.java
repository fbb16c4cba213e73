package io.repairbot.intake;

import io.repairbot.phrase.Bytes;

/** One of several things in a report; each gets its own order. */
public record Fault(String content, String service, boolean urgent) {
    /** Both as one, for the service of the first. */
    Fault with(Fault more) {
        String both = Bytes.head(content + "；" + more.content(), Draft.CONTENT);
        return new Fault(both, service, urgent || more.urgent());
    }
}
