package io.repairbot.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The state diagram")
class StateDiagramTest {
    private static final String BEGIN = "<!-- state-diagram:begin -->\n";
    private static final String END = "<!-- state-diagram:end -->";

    @Test
    @DisplayName("in the README is the table of transitions")
    void readme() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String drawn = readme.substring(readme.indexOf(BEGIN) + BEGIN.length(), readme.indexOf(END));
        assertThat(drawn).as("paste this between the marks of README.md").isEqualTo(diagram());
    }

    private static String diagram() {
        String names = Arrays.stream(WorkOrderState.values())
                .map(state -> "    %s : %s\n".formatted(state, state.label()))
                .collect(Collectors.joining());
        String arrows = Arrays.stream(Step.values())
                .flatMap(step -> Arrays.stream(WorkOrderState.values())
                        .filter(step::leadsFrom)
                        .map(from -> "    %s --> %s : %s\n".formatted(from, step.to(), step.label())))
                .collect(Collectors.joining());
        String ends = Arrays.stream(WorkOrderState.values())
                .filter(WorkOrderState::isOver)
                .map(state -> "    %s --> [*]\n".formatted(state))
                .collect(Collectors.joining());
        return "```mermaid\nstateDiagram-v2\n" + names + "    [*] --> OPEN : 报修\n" + arrows + ends + "```\n";
    }
}
