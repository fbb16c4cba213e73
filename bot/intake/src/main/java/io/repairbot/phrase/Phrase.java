package io.repairbot.phrase;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A text of a file: words alone, or {@code {text, choices: [{id, label}]}}.
 *
 * @param line where it stands
 */
@JsonDeserialize(using = Phrase.Reader.class)
public record Phrase(String text, List<Choice> choices, int line) {
    public Phrase {
        choices = List.copyOf(choices);
    }

    static final class Reader extends ValueDeserializer<Phrase> {
        @Override
        public Phrase deserialize(JsonParser in, DeserializationContext context) {
            int line = in.currentTokenLocation().getLineNr();
            if (in.currentToken() == JsonToken.VALUE_STRING) return new Phrase(in.getString(), List.of(), line);
            if (in.currentToken() != JsonToken.START_OBJECT)
                return refuse(context, "must be a text, or text and choices");
            String text = "";
            List<Choice> choices = new ArrayList<>();
            while (in.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = in.currentName();
                in.nextToken();
                switch (name) {
                    case "text" -> text = in.getValueAsString("");
                    case "choices" -> choices.addAll(List.of(context.readValue(in, Choice[].class)));
                    default -> refuse(context, "unknown key \"" + name + "\"");
                }
            }
            return new Phrase(text, choices, line);
        }

        private static Phrase refuse(DeserializationContext context, String problem) {
            return context.reportInputMismatch(Phrase.class, problem);
        }
    }
}
