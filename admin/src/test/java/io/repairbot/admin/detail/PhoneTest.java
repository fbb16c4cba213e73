package io.repairbot.admin.detail;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.Browser;
import io.repairbot.ConsoleTest;
import io.repairbot.Desk;
import io.repairbot.privacy.Phones;
import io.repairbot.privacy.Reveals;
import io.repairbot.workorder.WorkOrder;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ConsoleTest
class PhoneTest {
    @Autowired
    Desk desk;

    @Autowired
    Phones phones;

    @Autowired
    Reveals reveals;

    @Autowired
    JdbcTemplate jdbc;

    private WorkOrder order;

    @BeforeEach
    void leaveTheNumber() {
        order = desk.opened();
        phones.keep(order.residentId(), "13812345678", "msg-phone");
    }

    @Test
    @DisplayName("F3 The number is masked; asking shows nothing before the service supervisor has approved")
    void isHidden() {
        Browser clerk = Browser.signedIn("qian.qiantai");
        assertThat(clerk.page("/orders/" + order.number()))
                .contains("138****5678")
                .doesNotContain("13812345678");
        assertThat(look(clerk)).contains("已向客务主管申请").doesNotContain("13812345678");
        assertThat(look(clerk)).contains("已向客务主管申请").doesNotContain("13812345678");
    }

    @Test
    @DisplayName("F3 Approved, it is shown to the one who asked and to nobody else, and every look is written down")
    void isShown() {
        Browser clerk = Browser.signedIn("qian.qiantai");
        look(clerk);
        reveals.approve("wu.zhuguan", jdbc.queryForObject("SELECT CONCAT('P', id) FROM phone_reveal", String.class));
        assertThat(look(clerk)).contains("13812345678");
        assertThat(look(Browser.signedIn("feng.qiantai"))).doesNotContain("13812345678");
        assertThat(jdbc.queryForList("SELECT userid FROM phone_look", String.class))
                .containsExactly("qian.qiantai");
        assertThat(jdbc.queryForList("SELECT deed FROM console_deed", String.class))
                .containsExactly("PHONE_LOOKED_AT");
    }

    private String look(Browser browser) {
        browser.page("/orders/" + order.number());
        return browser.post("/orders/" + order.number() + "/phone", Map.of()).body();
    }
}
