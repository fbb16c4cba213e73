package io.repairbot.dialogue.conversation;

import static io.repairbot.dialogue.IncomingMessage.Kind.ENTERED;
import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.ChatTest;
import io.repairbot.community.DoorCodes;
import io.repairbot.dialogue.Chat;
import io.repairbot.dialogue.Phones;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ChatTest
@DisplayName("A resident who comes by the code of a building")
class ByTheDoorTest {
    @Autowired
    private Phones phones;

    @Autowired
    private DoorCodes codes;

    private Chat anna;

    @BeforeEach
    void meet() {
        anna = phones.of("wm_anna");
    }

    @Test
    @DisplayName("is at that door also when it was too late to greet him")
    void late() {
        assertThat(anna.sends(ENTERED, Map.of("sceneParam", codes.of(1, "5")))).isEmpty();
        assertThat(anna.says("大堂灯不亮，尽快")).contains("地点：5栋大堂");
    }

    @Test
    @DisplayName("is at that door also when a person has served him meanwhile, and the bot did not greet")
    void servedByHuman() {
        anna.says("你好");
        anna.sends(io.repairbot.dialogue.IncomingMessage.Kind.BY_SERVICER, Map.of());
        assertThat(anna.sends(ENTERED, Map.of("welcomeCode", "W", "sceneParam", codes.of(1, "5"))))
                .isEmpty();
        anna.sends(io.repairbot.dialogue.IncomingMessage.Kind.SESSION_CHANGED, Map.of("change", "3"));
        assertThat(anna.says("大堂灯不亮，尽快")).contains("地点：5栋大堂");
    }

    @Test
    @DisplayName("goes on with the report he had begun; the new door is no answer to a question that was asked")
    void inTheMiddle() {
        anna.says("3栋2单元501厨房水龙头漏水");
        anna.sends(ENTERED, Map.of("sceneParam", codes.of(1, "5")));
        assertThat(anna.says("尽快")).contains("地点：3栋2单元501厨房");
    }
}
