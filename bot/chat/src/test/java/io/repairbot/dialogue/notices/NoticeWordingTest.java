package io.repairbot.dialogue.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.repairbot.dialogue.Wording;
import io.repairbot.notice.Notice;
import io.repairbot.notice.Priority;
import io.repairbot.notice.Recipient;
import io.repairbot.phrase.Choice;
import io.repairbot.phrase.Said;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticeWordingTest {
    private static final Wording WORDING =
            NoticesScript.read(Path.of("config/dialogue/notices.yml"), id -> "https://repair.example.com/p/" + id);

    @ParameterizedTest
    @EnumSource(NoticeText.class)
    @DisplayName("Every template has its words")
    void templates(NoticeText template) {
        String stem = template.name().substring(0, 5);
        String fact = Map.of("DUTY_", "‹duties›", "CARD_", "‹lines›").getOrDefault(stem, "YG20261124-001");
        assertThat(WORDING.words(notice(template.key(), facts())).text())
                .contains(fact)
                .doesNotContain("{");
    }

    @Test
    @DisplayName("W3b the call-back offers 满意 and 不满意 for its round")
    void callBack() {
        assertThat(WORDING.words(notice("work-done", facts())).choices())
                .containsExactly(
                        new Choice("rate:YG20261124-001:2:good", "满意"), new Choice("rate:YG20261124-001:2:bad", "不满意"));
    }

    @Test
    @DisplayName("A long result is shortened, so that the choices fit")
    void longResult() {
        Map<String, Object> facts = facts();
        facts.put("result", "修".repeat(2000));
        Said said = WORDING.words(notice("work-done", facts));
        assertThat(said.text().getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(1024);
        assertThat(said.text()).contains("…").endsWith("请问您对这次维修满意吗？");
    }

    @Test
    @DisplayName(
            "W3b the call-back has the whole link to the progress page, however long the rest is; staff never get one")
    void link() {
        Map<String, Object> facts = facts();
        facts.put("result", "修".repeat(2000));
        assertThat(WORDING.words(notice("work-done", facts)).text())
                .containsPattern("https://repair\\.example\\.com/p/7\n");
        Notice toStaff = new Notice(
                "0", Recipient.staff("chen.gong"), "work-done", facts, null, 7L, Priority.HIGH, false, Instant.EPOCH);
        assertThatThrownBy(() -> WORDING.words(toStaff)).hasMessageContaining("link");
    }

    @Test
    @DisplayName("Words of a resident that look like a placeholder stay words")
    void placeholder() {
        Map<String, Object> facts = facts();
        facts.put("words", "{number}");
        assertThat(WORDING.words(notice("words-added", facts)).text()).endsWith("住户补充：{number}");
    }

    @Test
    @DisplayName("What has its words with it is said as it is")
    void say() {
        Map<String, Object> facts = Map.of("text", "您好", "choices", List.of(Map.of("id", "d:1:a", "label", "甲")));
        assertThat(WORDING.words(notice(Notice.SAY, facts)))
                .isEqualTo(new Said("您好", List.of(new Choice("d:1:a", "甲"))));
    }

    @Test
    @DisplayName("An unknown template or a missing fact can never be said")
    void never() {
        assertThatThrownBy(() -> WORDING.words(notice("no-such", facts())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WORDING.words(notice("work-done", Map.of())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Map<String, Object> facts() {
        Map<String, Object> facts = new HashMap<>();
        for (NoticeText text : NoticeText.values()) text.facts().forEach(name -> facts.put(name, "‹" + name + "›"));
        facts.remove(NoticeWording.LINK);
        facts.put("number", "YG20261124-001");
        facts.put("round", "2");
        facts.put("order", "YG20261124-002");
        facts.put("until", "11月25日12:00前");
        facts.put("before", "尽快");
        facts.put("by", "周主管");
        facts.put("story", "10:02发单，陈工、李工未接，已过12分钟");
        facts.put("minutes", "2");
        return facts;
    }

    private static Notice notice(String template, Map<String, Object> facts) {
        return new Notice("0", Recipient.resident(1), template, facts, null, 7L, Priority.HIGH, false, Instant.EPOCH);
    }
}
