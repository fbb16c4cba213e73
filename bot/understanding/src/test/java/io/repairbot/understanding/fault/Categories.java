package io.repairbot.understanding.fault;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Fault categories of public test sets, and the services of the catalogue that belong to each: {@code categories.csv}. */
final class Categories {
    private static final Map<String, List<String>> SERVICES = load();

    private Categories() {}

    static List<String> services(String category) {
        return Objects.requireNonNull(SERVICES.get(category), category);
    }

    static Map<String, List<String>> all() {
        return SERVICES;
    }

    private static Map<String, List<String>> load() {
        try (InputStream in = Objects.requireNonNull(Categories.class.getResourceAsStream("categories.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\\|"))
                    .collect(Collectors.toMap(
                            part -> part[0].strip(),
                            part -> List.of(part[1].strip().split(" "))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
