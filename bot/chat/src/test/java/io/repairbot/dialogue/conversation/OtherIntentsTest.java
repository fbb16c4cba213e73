package io.repairbot.dialogue.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.ChatTest;
import io.repairbot.dialogue.Chat;
import io.repairbot.dialogue.Phones;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ChatTest
class OtherIntentsTest {
    private static final String SUPERVISOR = "staff:wu.zhuguan";

    @Autowired
    private Phones phones;

    private Chat anna;

    @BeforeEach
    void phone() {
        anna = phones.of("wm_anna");
    }

    @Test
    @DisplayName("S3 a question is answered from the list")
    void question() {
        assertThat(anna.says("请问物业费怎么交？")).contains("缴费通知");
    }

    @Test
    @DisplayName("S3 a question in the middle of a report is answered, and the report goes on")
    void questionInBetween() {
        anna.says("厨房水龙头漏水");
        assertThat(anna.says("对了，物业费怎么交？")).contains("缴费通知", "请问在哪里？");
        assertThat(anna.says("3栋2单元501")).startsWith("请问什么时候方便上门？");
    }

    @Test
    @DisplayName("S3 a report that holds a word of the list stays a report")
    void report() {
        assertThat(anna.says("3栋2单元门禁卡刷不开，能修吗")).doesNotContain("补办门禁卡");
    }

    @Test
    @DisplayName("S3 a complaint is kept once and told to the customer-service supervisor")
    void complaint() {
        assertThat(anna.says("你们态度太差了，我要投诉")).contains("已经记下", "客务主管");
        assertThat(phones.count("resident_remark WHERE kind = 'COMPLAINT'")).isEqualTo(1);
        assertThat(phones.lastSaid(SUPERVISOR)).contains("住户投诉", "态度太差");
    }

    @Test
    @DisplayName("S3 praise is thanked for, kept and passed on")
    void praise() {
        assertThat(anna.says("陈师傅服务真好，给他点赞")).contains("谢谢您的肯定");
        assertThat(phones.lastSaid(SUPERVISOR)).contains("住户表扬", "点赞");
    }

    @Test
    @DisplayName("Thanks alone are no praise to be kept")
    void thanks() {
        assertThat(anna.says("谢谢")).contains("不客气");
        assertThat(phones.count("resident_remark")).isZero();
    }

    @Test
    @DisplayName("S3 chat gets a sentence that helps on")
    void chat() {
        assertThat(anna.says("给我讲个笑话")).contains("报修助手");
    }
}
