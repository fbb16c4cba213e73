package io.repairbot.catalogue;

import io.repairbot.catalogue.CatalogueFile.Line;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the catalogue and refuses what it does not understand, naming file and line. */
class CatalogueReader {
    private static final Set<String> AREAS = Set.of("water", "power", "lift");

    private final YAMLMapper yaml = YAMLMapper.builder(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** @throws BadCatalogue when the file is missing or wrong */
    StrictCatalogue read(Path file) {
        if (!Files.isRegularFile(file)) throw new BadCatalogue(file, 0, "the file is missing");
        try {
            return checked(file, yaml.readValue(file.toFile(), CatalogueFile.class));
        } catch (JacksonException wrong) {
            throw new BadCatalogue(file, line(wrong), wrong.getOriginalMessage());
        }
    }

    /** The parser's own place is where it has read ahead to; the token it holds is what is wrong. */
    private static int line(JacksonException wrong) {
        if (wrong.processor() instanceof JsonParser parser)
            return parser.currentTokenLocation().getLineNr();
        return wrong.getLocation() == null ? 0 : wrong.getLocation().getLineNr();
    }

    private static StrictCatalogue checked(Path file, CatalogueFile read) {
        Map<String, ServiceItem> items = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>();
        for (Line line : read.services()) {
            String problem = problem(line.service(), items, read.trades());
            if (problem != null) problems.add(file + ":" + line.line() + ": " + problem);
        }
        if (problems.isEmpty() && !items.containsKey(Catalogue.GENERAL))
            problems.add(file + ":0: the service " + Catalogue.GENERAL + " is missing");
        if (!problems.isEmpty()) throw new BadCatalogue(problems);
        return new StrictCatalogue(items, read.trades());
    }

    private static @Nullable String problem(
            CatalogueFile.Service service, Map<String, ServiceItem> items, Map<String, String> trades) {
        if (!service.missing().isEmpty()) return "the service lacks " + service.missing();
        ServiceItem item = service.item();
        String problem = items.putIfAbsent(item.code(), item) == null ? problem(item, trades) : "is there twice";
        return problem == null ? null : "service " + item.code() + " " + problem;
    }

    private static @Nullable String problem(ServiceItem service, Map<String, String> trades) {
        if (!service.code().matches("[a-z0-9-]{1,48}")) return "has a code other than [a-z0-9-]{1,48}";
        if (!trades.containsKey(service.trade())) return "has the unknown trade " + service.trade();
        if (!service.offered() && isBlank(service.explanation())) return "is not offered and lacks the explanation";
        if (service.paid() && isBlank(service.fee())) return "is paid and lacks the fee";
        if (service.feeLimit() != null && (!service.paid() || service.feeLimit() < 0))
            return "has a feeLimit, which only a paid service may have, 0 or more";
        if (service.area() != null && !AREAS.contains(service.area())) return "has the unknown area " + service.area();
        if (service.outage() != null && service.area() == null) return "is an outage and lacks the area";
        if (service.outage() != null && isOutOfBounds(service.outage()))
            return "has an outage of not 1 to 8 characters";
        return null;
    }

    private static boolean isOutOfBounds(String outage) {
        return outage.isBlank() || outage.length() > 8;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** Stops the start. */
    static final class BadCatalogue extends IllegalStateException {
        private static final long serialVersionUID = 1;

        BadCatalogue(Path file, int line, String problem) {
            super(file + ":" + line + ": " + problem);
        }

        /** @param problems each with file and line */
        BadCatalogue(List<String> problems) {
            super(String.join("\n", problems));
        }
    }
}
