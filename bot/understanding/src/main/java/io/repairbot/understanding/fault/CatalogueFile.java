package io.repairbot.understanding.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * {@code config/catalogue.yml} as written: keys the file's head explains. An unknown or duplicate key is refused with file and line.
 *
 * @param trades code → the trade's Chinese name
 */
public record CatalogueFile(Map<String, String> trades, List<Service> services) {

    private static final YAMLMapper YAML = YAMLMapper.builder(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    public CatalogueFile {
        trades = trades == null ? Map.of() : new LinkedHashMap<>(trades);
        services = services == null ? List.of() : List.copyOf(services);
    }

    /** One entry; the reader of sentences uses {@code code}, {@code urgent}, {@code words} and {@code hints} only. */
    public record Service(
            String code,
            String name,
            String trade,
            boolean offered,
            boolean urgent,
            boolean paid,
            @Nullable String explanation,
            @Nullable String fee,
            @Nullable Integer feeLimit,
            @Nullable String area,
            @Nullable String outage,
            @Nullable List<String> words,
            @Nullable List<String> hints) {

        public Service {
            words = words == null ? List.of() : List.copyOf(words);
            hints = hints == null ? List.of() : List.copyOf(hints);
        }
    }

    /** @throws IllegalArgumentException naming file and line when the file is not as it should be */
    public static CatalogueFile read(Path file) {
        String yaml = text(file);
        try {
            return YAML.readValue(yaml, CatalogueFile.class);
        } catch (UnrecognizedPropertyException e) {
            String key = e.getPropertyName();
            throw new IllegalArgumentException(file + " line " + lineOf(key, yaml) + ": unknown key " + key, e);
        } catch (JacksonException e) {
            String line =
                    e.getLocation() == null ? "" : " line " + e.getLocation().getLineNr();
            throw new IllegalArgumentException(file + line + ": " + e.getOriginalMessage(), e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /** Records are made when all their keys are read, so the exception points behind the last one. */
    private static long lineOf(String key, String yaml) {
        return yaml.lines()
                        .takeWhile(line ->
                                !line.strip().replaceFirst("^(- *)?\\{?", "").startsWith(key + ":"))
                        .count()
                + 1;
    }
}
