package io.repairbot.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SeveralFaultsTest {
    @Test
    @DisplayName("Of endless things in one report none is lost: the last takes the rest")
    void none() {
        Draft draft = Draft.EMPTY.withContent("漏水", "water-leak", false);
        for (int i = 1; i <= 6; i++) draft = draft.also(new Fault("第" + i + "件", "light", i == 6));
        assertThat(draft.others()).hasSize(Draft.OTHERS);
        assertThat(draft.others().get(3)).isEqualTo(new Fault("第4件；第5件；第6件", "light", true));
    }

    @Test
    @DisplayName("New content replaces all that was told before")
    void replaced() {
        Draft draft = Draft.EMPTY.withContent("漏水", "water-leak", false).also(new Fault("灯不亮", "light", false));
        assertThat(draft.withContent("门锁坏了", "lock", false).others()).isEqualTo(List.of());
    }
}
