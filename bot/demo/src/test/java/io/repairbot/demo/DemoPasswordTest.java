package io.repairbot.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.SimpleCommandLinePropertySource;

class DemoPasswordTest {
    @Test
    @DisplayName("The password differs at each start; an argument fixes it")
    void differs() {
        assertThat(of()).hasSize(10).isNotEqualTo(of());
        assertThat(of("--repairbot.console.demo-password=my-own-one")).isEqualTo("my-own-one");
    }

    private static String of(String... arguments) {
        return DemoPassword.of(new SimpleCommandLinePropertySource(arguments));
    }
}
