package io.repairbot.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class BoundariesTest {
    private static final Directions DIRECTIONS = new Directions("io.repairbot");
    private static final HouseRules RULES = new HouseRules("io.repairbot");
    private static final JavaClasses BOT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.repairbot");

    @Test
    @DisplayName("All packages of the product are looked at")
    void seesThePackages() {
        assertThat(DIRECTIONS.modules(BOT))
                .contains(
                        "workorder",
                        "assignment",
                        "notice",
                        "dialogue",
                        "wecom",
                        "clockwork",
                        "understanding",
                        "admin",
                        "server");
        assertThat(ApplicationModules.of("io.repairbot").stream()).hasSizeGreaterThan(10);
    }

    @Test
    @DisplayName("No package knows one above it")
    void keepsDirections() {
        assertThat(DIRECTIONS.violations(BOT)).isEmpty();
    }

    @Test
    @DisplayName("No circles, and nobody reaches into another package's inner ones")
    void keepsModules() {
        ApplicationModules.of("io.repairbot").verify();
    }

    @Test
    @DisplayName("Only wecom speaks WeCom; understanding knows no Spring; time comes from the one clock")
    void keepsHouseRules() {
        RULES.onlyWecomSpeaksWecom().check(BOT);
        RULES.understandingKnowsNoSpring().check(BOT);
        RULES.timeComesFromTheClock().check(BOT);
    }

    @Test
    @DisplayName("No test of any module sleeps")
    void testsDoNotSleep() {
        List<Path> tests = Stream.of(
                        "bot/embedded",
                        "bot/understanding",
                        "bot/domain",
                        "bot/intake",
                        "bot/simulator",
                        "bot/chat",
                        "admin",
                        "bot/server",
                        "bot/demo")
                .map(module -> Path.of(module, "target", "test-classes"))
                .filter(Files::isDirectory)
                .toList();
        assertThat(tests).hasSizeGreaterThan(2);
        JavaClasses classes = new ClassFileImporter().importPaths(tests);
        HouseRules.testsDoNotSleep()
                .check(classes.that(com.tngtech.archunit.base.DescribedPredicate.describe(
                        "not planted", type -> !type.getPackageName().startsWith("planted"))));
    }

    /** Each guard is shown a violation: a guard that cannot fail guards nothing. */
    @Nested
    class Planted {
        private final JavaClasses planted = new ClassFileImporter().importPackages("planted");
        private final HouseRules rules = new HouseRules("planted");

        @Test
        @DisplayName("An upward step, a stranger and a package without a place are seen")
        void directions() {
            assertThat(new Directions("planted").violations(planted))
                    .contains(
                            "catalogue -> workorder in planted.catalogue.KnowsOrders",
                            "admin -> wecom in planted.admin.KnowsWecom",
                            "unlisted has no place in Directions");
        }

        @Test
        @DisplayName("A circle is seen")
        void circles() {
            ApplicationModules modules = ApplicationModules.of("planted", location -> true);
            assertThatThrownBy(modules::verify).hasMessageContaining("Cycle");
        }

        @Test
        @DisplayName("WeCom outside wecom, Spring in understanding, a clock of one's own and a sleep are seen")
        void houseRules() {
            assertThatThrownBy(() -> rules.onlyWecomSpeaksWecom().check(planted))
                    .hasMessageContaining("SpeaksWecom");
            assertThatThrownBy(() -> rules.understandingKnowsNoSpring().check(planted))
                    .hasMessageContaining("UsesSpring");
            assertThatThrownBy(() -> rules.timeComesFromTheClock().check(planted))
                    .hasMessageContaining("Instant.now()")
                    .hasMessageContaining("currentTimeMillis")
                    .hasMessageContaining("systemUTC")
                    .hasMessageContaining("Date.<init>()")
                    .hasMessageNotContaining("fine");
            assertThatThrownBy(() -> HouseRules.testsDoNotSleep().check(planted))
                    .hasMessageContaining("sleep");
        }
    }
}
