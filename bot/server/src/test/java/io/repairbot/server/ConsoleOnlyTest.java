package io.repairbot.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.clockwork.Sweep;
import io.repairbot.notice.Courier;
import io.repairbot.staff.StaffIdentity;
import io.repairbot.workorder.WorkOrders;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

class ConsoleOnlyTest {
    @Test
    @DisplayName("A process with the role console knows the orders, carries no message and rings no sweep")
    void startsWithoutChat() {
        try (ConfigurableApplicationContext console = TestProgram.run("repairbot.roles=console")) {
            assertThat(console.getBeansOfType(WorkOrders.class)).hasSize(1);
            assertThat(console.getBeansOfType(Courier.class)).isEmpty();
            assertThat(console.getBeansOfType(Sweep.class)).isEmpty();
            assertThat(console.getBeansOfType(StaffIdentity.class)).hasSize(1);
        }
    }

    @Test
    @DisplayName("Without the app's settings it starts too and has no sign-in by WeCom")
    void startsWithoutWecom() {
        try (ConfigurableApplicationContext console =
                TestProgram.run("repairbot.roles=console", "repairbot.wecom.corp-id=")) {
            assertThat(console.getBeansOfType(StaffIdentity.class)).isEmpty();
        }
    }
}
