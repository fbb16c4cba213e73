package io.repairbot.phrase;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a file of {@code config/dialogue} strictly. Names of keys are lower case with hyphens. */
public final class ScriptFile {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .build();

    private static final Pattern MISSING = Pattern.compile("^(?:Missing|Null value for) creator property '([^']+)'");

    private ScriptFile() {}

    /** @throws BadScript when the file is missing, is no YAML, repeats a key, lacks one or has one that {@code type} does not know */
    public static <T> T read(Path file, Class<T> type) {
        if (!Files.isReadable(file))
            throw new BadScript(file, 0, "the file is missing; start in the folder that holds config/");
        try {
            return YAML.readValue(file, type);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new BadScript(file, line, problem(e));
        }
    }

    private static String problem(JacksonException e) {
        String message = String.valueOf(e.getOriginalMessage());
        Matcher missing = MISSING.matcher(message);
        if (missing.find()) return "the key \"" + missing.group(1) + "\" is missing, empty or misspelt";
        return e.getPath().stream()
                        .map(JacksonException.Reference::getPropertyName)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(".", "", ": "))
                + message;
    }
}
