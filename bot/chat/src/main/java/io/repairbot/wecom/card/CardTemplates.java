package io.repairbot.wecom.card;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** The cards of {@code config/cards}, one file each, read strictly at the start. */
@Component
public class CardTemplates {
    /** Every card the domain may ask for. */
    static final List<String> NAMES = List.of(
            "offer",
            "offer-taken",
            "offer-withdrawn",
            "accepted",
            "arrived",
            "completed",
            "closed",
            "cancelled",
            "rework",
            "overdue-supervisor",
            "urged-supervisor",
            "overdue-manager",
            "arrival-late",
            "visit-late",
            "suspended",
            "suspended-supervisor",
            "leave",
            "swap",
            "swap-consent",
            "duty-decided",
            "roster-missing",
            "roster-done",
            "escalated",
            "unaccepted",
            "unaccepted-mine",
            "repeat",
            "incident",
            "merged",
            "extension",
            "extension-decided",
            "rework-supervisor",
            "followed",
            "settled",
            "emergency",
            "emergency-taken",
            "human",
            "human-late",
            "human-received",
            "decline",
            "appointment",
            "appointment-form",
            "quote-refused",
            "handback",
            "handed-back",
            "trade-form",
            "out-of-scope",
            "fee-beyond",
            "transfer",
            "transfer-form",
            "transferred",
            "support",
            "support-form",
            "supporting",
            "request-settled",
            "offer-declined",
            "mine",
            "reveal",
            "reveal-decided");

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final Map<String, CardFile> cards = new HashMap<>();

    /** @throws IllegalStateException naming the file and what is wrong with it */
    CardTemplates(@Value("${repairbot.cards:config/cards}") Path folder) {
        List<String> problems = new ArrayList<>();
        for (String name : NAMES) {
            try {
                cards.put(name, read(folder.resolve(name + ".json")));
            } catch (IllegalStateException wrong) {
                problems.add(wrong.getMessage());
            }
        }
        if (!problems.isEmpty()) throw new IllegalStateException(String.join("\n", problems));
    }

    /**
     * Outside a running program.
     *
     * @throws IllegalStateException naming file and line
     */
    public static CardTemplates from(Path folder) {
        return new CardTemplates(folder);
    }

    /** @throws IllegalArgumentException when there is no such card: the notice can never be shown */
    public FilledCard fill(String template, Map<String, Object> facts) {
        CardFile file = cards.get(template);
        if (file == null) throw new IllegalArgumentException("There is no card " + template);
        return new FilledCard(file, facts);
    }

    private static CardFile read(Path file) {
        try {
            CardFile card = JSON.readValue(Files.readString(file), CardFile.class);
            if (card.card() == null) throw new IllegalArgumentException("card is missing");
            CardCheck.check(card.card());
            return card;
        } catch (JacksonException wrong) {
            throw new IllegalStateException(file + ":" + line(wrong) + ": " + wrong.getOriginalMessage(), wrong);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalStateException(file + ": " + wrong.getMessage(), wrong);
        } catch (IOException missing) {
            throw new IllegalStateException(file + " cannot be read: start the program from its root folder", missing);
        }
    }

    private static int line(JacksonException wrong) {
        return wrong.getLocation() == null ? 0 : wrong.getLocation().getLineNr();
    }
}
