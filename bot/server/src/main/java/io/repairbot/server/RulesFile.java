package io.repairbot.server;

import io.repairbot.rules.Rules;
import jakarta.validation.Validation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.context.properties.bind.validation.ValidationBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName.Form;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.FileSystemResource;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.beanvalidation.SpringValidatorAdapter;
import org.yaml.snakeyaml.error.YAMLException;

/** {@code rules.yml} by itself, read as the program reads it. */
final class RulesFile {
    private static final String PREFIX = "repairbot.rules";

    private RulesFile() {}

    /** @throws IllegalStateException naming file, line and key; line 0 for what is not there */
    static void read(Path file) {
        if (!Files.isReadable(file)) throw new IllegalStateException(file + ":0: the file is missing");
        try (var validators = Validation.buildDefaultValidatorFactory()) {
            var sources = new YamlPropertySourceLoader().load(file.toString(), new FileSystemResource(file));
            Binder binder = new Binder(ConfigurationPropertySources.from(sources));
            Bindable<Rules> rules = Bindable.of(Rules.class);
            binder.bind(PREFIX, rules, new NoUnboundElementsBindHandler(BindHandler.DEFAULT));
            binder.bind(
                    PREFIX, rules, new ValidationBindHandler(new SpringValidatorAdapter(validators.getValidator())));
        } catch (IOException | YAMLException unreadable) {
            throw new IllegalStateException(file + ":0: " + unreadable.getMessage(), unreadable);
        } catch (BindException wrong) {
            throw new IllegalStateException(
                    problems(file, wrong).map(p -> file + ":" + p).collect(Collectors.joining("\n")), wrong);
        }
    }

    /** Each begins with its line. */
    private static Stream<String> problems(Path file, BindException wrong) {
        if (wrong.getCause() instanceof UnboundConfigurationPropertiesException unknown)
            return unknown.getUnboundProperties().stream()
                    .map(property -> property.getName().getLastElement(Form.ORIGINAL))
                    .map(key -> line(file, key) + ": unknown key " + key);
        if (wrong.getCause() instanceof BindValidationException invalid)
            return invalid.getValidationErrors().getAllErrors().stream()
                    .map(error ->
                            line(file, key(error)) + ": " + error.toString().replaceAll("(?s);.*", ""));
        String key = wrong.getName().toString().replaceFirst(".*\\.", "");
        return Stream.of(line(file, key) + ": " + wrong.getName() + " is malformed");
    }

    /** As it is written in the file; empty for what concerns several. */
    private static String key(ObjectError error) {
        if (!(error instanceof FieldError field)) return "";
        String last = field.getField().replaceFirst(".*\\.", "");
        return last.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static int line(Path file, String key) {
        if (key.isEmpty()) return 0;
        try {
            List<String> lines = Files.readAllLines(file);
            return IntStream.range(0, lines.size())
                            .filter(i -> lines.get(i).strip().startsWith(key + ":"))
                            .findFirst()
                            .orElse(-1)
                    + 1;
        } catch (IOException gone) {
            return 0;
        }
    }
}
