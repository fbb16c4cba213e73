package io.repairbot;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What keeps people who cannot see, or use no mouse, from using a page: axe-core's serious and critical findings. */
public final class Axe {
    private static final String SCRIPT = script();
    private static final String RUN = """
            async () => (await axe.run(document, {resultTypes: ['violations']})).violations
              .filter(found => ['serious', 'critical'].includes(found.impact))
              .map(found => found.id + ': ' + found.nodes.slice(0, 5).map(node => node.target.join(' ')
                + (node.any[0] ? ' (' + node.any[0].message + ')' : '')).join('; '))
            """;

    private Axe() {}

    @SuppressWarnings("unchecked")
    public static List<String> findings(Page page) {
        page.evaluate(SCRIPT);
        return (List<String>) page.evaluate(RUN);
    }

    private static String script() {
        try (InputStream in = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"), "axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
