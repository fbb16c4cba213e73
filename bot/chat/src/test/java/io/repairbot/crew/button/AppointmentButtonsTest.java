package io.repairbot.crew.button;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.ChatTest;
import io.repairbot.crew.CrewDesk;
import io.repairbot.dialogue.Chat;
import io.repairbot.dialogue.Phones;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@ChatTest
@DisplayName("D7 the appointment of a paid order, by card")
class AppointmentButtonsTest {
    private static final String NUMBER = "YG20261124-001";
    private static final String ZHAO = "zhao.gong";

    @Autowired
    private Phones phones;

    @Autowired
    private CrewDesk crew;

    @BeforeEach
    void accepted() {
        Chat anna = phones.of("wm_anna");
        anna.says("3栋2单元501客厅空调不制冷，明天上午来");
        anna.taps("同意");
        anna.taps("确认");
        crew.tapped(ZHAO, "accept", NUMBER);
    }

    @Test
    @DisplayName("D7 改时间 shows the next free times; the picked one goes to the resident, the appointment stands")
    void slot() {
        crew.tapped(ZHAO, "shift", NUMBER);
        String form = card();
        assertThat(form).startsWith("appointment-form ");
        String id = JsonMapper.shared()
                .readTree(form.substring(form.indexOf('{')))
                .path("options")
                .get(1)
                .path("id")
                .asString();
        crew.tapped(ZHAO, "shift", NUMBER, id);
        assertThat(phones.lastSaid("staff:" + ZHAO)).contains("同意后才算改好");
        assertThat(card()).startsWith("appointment ");
        assertThat(phones.count("staff_prompt")).isZero();
        assertThat(phones.value("SELECT words FROM proposal")).contains("～");
        assertThat(phones.value("SELECT appointment FROM work_order")).contains("明天");
    }

    @Test
    @DisplayName("An option nobody offered, one in the past and one that is no time change nothing")
    void badSlot() {
        for (String choice : new String[] {"-", "tomorrow", "1-2", "99999999999-99999999999", "5-99999999999999"})
            crew.tapped(ZHAO, "shift", NUMBER, choice);
        assertThat(phones.count("proposal")).isZero();
        assertThat(phones.lastSaid("staff:" + ZHAO)).isNotBlank();
    }

    @Test
    @DisplayName("D7 确认时间 four times: the resident hears it once")
    void confirm() {
        for (int i = 0; i < 4; i++) crew.tapped(ZHAO, "confirm", NUMBER);
        assertThat(card()).startsWith("accepted ");
        assertThat(phones.count("notice WHERE template = 'visit-confirmed'")).isEqualTo(1);
    }

    @Test
    @DisplayName("Nobody else confirms, moves or declines it")
    void notHis() {
        for (String verb : new String[] {"confirm", "shift", "nogo"}) {
            crew.tapped("chen.gong", verb, NUMBER);
            assertThat(phones.lastSaid("staff:chen.gong")).contains("由赵工负责");
        }
        assertThat(phones.count("work_order WHERE visit_confirmed_at IS NOT NULL"))
                .isZero();
    }

    @Test
    @DisplayName("D7 a resident's own new time is to be confirmed anew: 我的工单 shows the question, not 到达")
    void again() {
        crew.tapped(ZHAO, "confirm", NUMBER);
        Chat anna = phones.of("wm_anna");
        anna.says("改到后天上午10点");
        anna.taps("确认");
        crew.tapped(ZHAO, "show", "mine", NUMBER);
        assertThat(card()).startsWith("appointment ").contains("anew");
    }

    private String card() {
        return phones.told(ZHAO).stream()
                .filter(told -> !told.startsWith("say ") && told.contains("\"round\""))
                .filter(told -> told.startsWith("a"))
                .reduce("", (older, newer) -> newer);
    }
}
