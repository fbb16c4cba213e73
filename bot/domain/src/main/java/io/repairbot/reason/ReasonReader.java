package io.repairbot.reason;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads {@code reasons.yml} and refuses what it does not understand, naming file and line. */
record ReasonReader(Path file) {
    /** A card's list has ten places, and the first says 请选择. */
    private static final int MOST = 9;

    private static final int LABEL = 16;
    private static final YAMLMapper YAML = YAMLMapper.builder(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    Reasons read() {
        if (!Files.isRegularFile(file)) throw wrong(0, "the file is missing");
        try {
            ReasonFile read = YAML.readValue(file.toFile(), ReasonFile.class);
            return new Read(checked(read.declining(), false), checked(read.handingBack(), true));
        } catch (JacksonException malformed) {
            int line = malformed.getLocation() == null
                    ? 0
                    : malformed.getLocation().getLineNr();
            throw wrong(line, malformed.getOriginalMessage());
        }
    }

    private List<Reason> checked(List<ReasonFile.Line> lines, boolean leads) {
        List<Reason> reasons = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (ReasonFile.Line line : lines) {
            String problem = problem(line.entry(), leads);
            if (problem == null && !codes.add(line.entry().code())) problem = "is there twice";
            if (problem == null && codes.size() > MOST) problem = "is one too many: a card shows " + MOST;
            if (problem != null)
                throw wrong(line.line(), "the reason " + line.entry().code() + " " + problem);
            reasons.add(line.reason());
        }
        if (reasons.isEmpty()) throw wrong(0, "a list of reasons is empty");
        return reasons;
    }

    private static @Nullable String problem(ReasonFile.Entry entry, boolean leads) {
        if (!entry.code().matches("[a-z-]{1,32}")) return "has a code other than [a-z-]{1,32}";
        if (entry.label().isBlank() || entry.label().length() > LABEL)
            return "needs a label of 1 to " + LABEL + " characters";
        if (leads != (entry.next() != null)) return leads ? "lacks next" : "has a next that nothing would follow";
        if (leads && ReasonFile.next(entry.next()).isEmpty()) return "has the unknown next " + entry.next();
        return null;
    }

    private IllegalStateException wrong(int line, String problem) {
        return new IllegalStateException(file + ":" + line + ": " + problem);
    }

    private record Read(List<Reason> declining, List<Reason> handingBack) implements Reasons {
        Read {
            declining = List.copyOf(declining);
            handingBack = List.copyOf(handingBack);
        }
    }
}
