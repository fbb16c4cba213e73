package io.repairbot.understanding;

import io.repairbot.understanding.explain.Account;
import io.repairbot.understanding.explain.Explanation;
import io.repairbot.understanding.explain.Question;
import io.repairbot.understanding.explain.ReadingJson;
import io.repairbot.understanding.fault.CatalogueFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Shows what the bot understands: {@code java -jar bot/understanding/target/repairbot-understanding-exec.jar [--all] [--catalogue FILE] [SENTENCE]}. Without a sentence it reads JSON lines from standard input and answers each with a JSON line; with one it explains
 * that sentence in Chinese. {@code --catalogue FILE} (default {@code config/catalogue.yml}); {@code --all} adds dangers, intent and the rest to
 * the lines. Exit code 2: the options or the catalogue are wrong; 1: a line was not readable (the others were answered).
 */
public final class Explain {

    private final Options options;
    private final CatalogueFile catalogue;
    private final ChineseReader reader;
    private final Clock clock;
    private final PrintStream out;

    Explain(Options options, Clock clock, PrintStream out) {
        this.options = options;
        this.catalogue = CatalogueFile.read(options.catalogue());
        this.reader = new ChineseReader(catalogue);
        this.clock = clock;
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream errors = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int code = run(List.of(arguments), System.in, out, errors);
        out.flush();
        System.exit(code);
    }

    static int run(List<String> arguments, InputStream in, PrintStream out, PrintStream errors) throws IOException {
        try {
            Options options = Options.of(arguments);
            Explain explain = new Explain(options, Clock.systemDefaultZone(), out);
            if (!options.sentence().isEmpty()) {
                explain.sentence();
                return 0;
            }
            return explain.lines(in, errors) ? 0 : 1;
        } catch (IllegalArgumentException | java.io.UncheckedIOException e) {
            errors.println(e.getMessage());
            return 2;
        }
    }

    void sentence() {
        Map<String, String> names = catalogue.services().stream()
                .collect(Collectors.toMap(CatalogueFile.Service::code, CatalogueFile.Service::name));
        Explanation understood =
                reader.explain(options.sentence(), LocalDateTime.now(clock), (mention, limit) -> List.of());
        out.println(Account.of(understood, names));
    }

    /** @return whether every line was readable */
    boolean lines(InputStream in, PrintStream errors) throws IOException {
        boolean good = true;
        int number = 0;
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            try {
                answer(line);
            } catch (IllegalArgumentException e) {
                errors.println("line " + number + ": " + e.getMessage());
                good = false;
            }
        }
        return good;
    }

    private void answer(String line) {
        if (line.isBlank()) {
            return;
        }
        Question question = Question.of(line);
        LocalDateTime moment = question.moment() == null ? LocalDateTime.now(clock) : question.moment();
        out.println(ReadingJson.line(question.id(), reader.read(question.input(), moment), options.all()));
    }

    /**
     * What stood on the command line.
     *
     * @param sentence empty when lines come from standard input
     */
    record Options(Path catalogue, boolean all, String sentence) {

        static Options of(List<String> arguments) {
            Path catalogue = Path.of("config/catalogue.yml");
            boolean all = false;
            StringBuilder sentence = new StringBuilder();
            for (int i = 0; i < arguments.size(); i++) {
                switch (arguments.get(i)) {
                    case "--all" -> all = true;
                    case "--catalogue" -> catalogue = Path.of(value(arguments, ++i));
                    default -> sentence.append(sentence.isEmpty() ? "" : " ").append(arguments.get(i));
                }
            }
            return new Options(catalogue, all, sentence.toString());
        }

        private static String value(List<String> arguments, int i) {
            if (i >= arguments.size()) {
                throw new IllegalArgumentException("--catalogue wants a file behind it");
            }
            return arguments.get(i);
        }
    }
}
