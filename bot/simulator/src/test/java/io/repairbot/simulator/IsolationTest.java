package io.repairbot.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;

class IsolationTest {
    @Test
    @DisplayName("A program that scans for components on this class path finds none of the simulator's")
    void nothingToScan() {
        var scanner = new ClassPathScanningCandidateComponentProvider(true);
        assertThat(scanner.findCandidateComponents("io.repairbot.simulator"))
                .extracting(BeanDefinition::getBeanClassName)
                .isEmpty();
    }

    @Test
    @DisplayName("Settings of the program around it do not reach it")
    void ownSettings() {
        System.setProperty("server.servlet.context-path", "/elsewhere");
        try (Simulator simulator = Simulator.start(SimulatorSettings.sunshine(), new MovableClock())) {
            assertThat(new BotApi(simulator.baseUrl()).token()).isNotEmpty();
        } finally {
            System.clearProperty("server.servlet.context-path");
        }
    }

    @Test
    @DisplayName("Settings do not print their secrets")
    void secrets() {
        SimulatorSettings settings = SimulatorSettings.sunshine();
        assertThat(settings.toString()).doesNotContain(settings.secret(), settings.token(), settings.aesKey());
    }
}
