package io.repairbot.wecom.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class CardTemplatesTest {
    private static final Path CARDS = Path.of("config/cards");
    private final CardTemplates templates = new CardTemplates(CARDS);

    /** About duties and no order. */
    private static final Set<String> ROSTER =
            Set.of("leave", "swap", "swap-consent", "duty-decided", "roster-missing", "roster-done");

    @Test
    @DisplayName("S5d a leave names who, when and why, has a list to pick from, and warns when he is the last")
    void leave() {
        Map<String, Object> facts = new HashMap<>(sample());
        facts.putAll(Map.of("number", "D7", "person", "陈工", "day", "12月3日（周四）8:30–次日8:30", "reason", "家里有事"));
        facts.put("note", "当班没有别人能做，须选顶班人");
        facts.put("options", List.of(Map.of("id", "-", "text", "请选择"), Map.of("id", "li.gong", "text", "李工")));
        FilledCard card = templates.fill("leave", facts);
        assertThat(card.text()).isEqualTo("📝 请假申请 陈工\n申请号 D7\n班次：12月3日（周四）8:30–次日8:30\n原因：家里有事\n注意：当班没有别人能做，须选顶班人");
        assertThat(card.json("t").toString()).contains("li.gong", "leaveapprove:D7", "dutyrefuse:D7");
    }

    static List<String> names() {
        return CardTemplates.NAMES;
    }

    @Test
    @DisplayName("Every file in config/cards is a card the program knows")
    void noStrangers() throws IOException {
        try (Stream<Path> files = Files.list(CARDS)) {
            assertThat(files.map(f -> f.getFileName().toString().replace(".json", "")))
                    .containsExactlyInAnyOrderElementsOf(CardTemplates.NAMES);
        }
    }

    @ParameterizedTest
    @DisplayName(
            "Each card filled with ordinary, with endless and with hardly any facts is within the platform's limits")
    @MethodSource("names")
    void withinLimits(String name) {
        withinLimits(templates.fill(name, sample()).json("t@1"));
        Map<String, Object> endless = new HashMap<>(sample());
        endless.replaceAll(
                (fact, value) -> fact.equals("number") || fact.equals("options") ? value : "🔧字\n".repeat(500));
        withinLimits(templates.fill(name, endless).json("t@1"));
        withinLimits(templates.fill(name, Map.of("number", "YG1")).json("t@1"));
    }

    @ParameterizedTest
    @DisplayName("Each card names the order, the place, and urgency where there is something to decide")
    @MethodSource("names")
    void says(String name) {
        if (ROSTER.contains(name)) return;
        FilledCard card = templates.fill(name, sample());
        assertThat(card.text()).doesNotContain("{{", "[[", "null");
        if (!name.equals("mine")) assertThat(card.text()).contains("YG20261124-001", "3栋2单元501");
        if (card.isLive() && !Set.of("extension", "mine", "reveal").contains(name))
            assertThat(card.text()).contains("【急】");
    }

    @Test
    @DisplayName("W1: the offer shows what, where, when, and one button to accept")
    void offer() {
        Map<String, Object> facts = new HashMap<>(sample());
        facts.put("reason", "");
        assertThat(templates.fill("offer", facts).text())
                .isEqualTo(
                        "【急】🔧 新工单 3栋2单元501\n水管爆裂 · YG20261124-001\n厨房水管爆了\n上门时间：今天18:30前\n完成期限：今天20:00前\n报修时间：11月24日 17:59\n约定费用：上门检测50元起\n住户要求：带手电");
        assertThat(button("offer")).isEqualTo("接单 accept:YG20261124-001");
    }

    @Test
    @DisplayName("W2: an offer that comes to the others says why")
    void offerToOthers() {
        Map<String, Object> facts = new HashMap<>(sample());
        facts.put("note", "陈工未接，请您接单");
        assertThat(templates.fill("offer", facts).text()).contains("\n陈工未接，请您接单。");
    }

    @Test
    @DisplayName("A headline has number, what happened and place, and stays a line however long the place is")
    void headline() {
        CardHeadlines headlines = new CardHeadlines(templates);
        Map<String, Object> facts = new HashMap<>(sample());
        facts.put("number", "YG20261124-001");
        facts.put("urgent", "");
        facts.put("place", "3栋2单元501");
        assertThat(headlines.of("urged-supervisor", facts)).isEqualTo("YG20261124-001 📣 住户催单 3栋2单元501");
        facts.put("place", "栋".repeat(500));
        assertThat(headlines.of("urged-supervisor", facts)).hasSizeLessThanOrEqualTo(60);
    }

    @Test
    @DisplayName("W3a: who has to act reads what happened and since when")
    void unaccepted() {
        assertThat(templates.fill("unaccepted", sample()).text())
                .startsWith("【急】⏰ 无人接单 3栋2单元501\n水管爆裂 · YG20261124-001\n10:02发单，陈工、李工未接，已过7分钟\n厨房水管爆了\n所需工种：水电");
    }

    @Test
    @DisplayName("A rework offer says so, with the reason")
    void reworkOffer() {
        assertThat(templates.fill("offer", sample()).text())
                .startsWith("【急】🔁 返工 3栋2单元501")
                .contains("返工原因：还在漏");
    }

    @ParameterizedTest
    @DisplayName("W10: a repeat is marked in the title and names the orders before; what is none is not")
    @ValueSource(strings = {"offer", "accepted", "arrived", "repeat"})
    void repeat(String name) {
        Map<String, Object> facts = new HashMap<>(sample());
        assertThat(templates.fill(name, facts).text()).doesNotContain("【连续报修】");
        facts.put("repeat", "连续报修");
        facts.put("earlier", "30天内第2次报修，之前：YG20261120-002");
        assertThat(templates.fill(name, facts).text()).contains("连续报修", "\n30天内第2次报修，之前：YG20261120-002。厨房水管爆了\n");
    }

    @Test
    @DisplayName("A taken offer is greyed with the colleague's name, and stays greyed when the name is missing")
    void taken() {
        assertThat(templates
                        .fill("offer-taken", sample())
                        .json("t")
                        .path("replace_text")
                        .asString())
                .isEqualTo("已由陈工接单");
        assertThat(templates
                        .fill("offer-taken", Map.of())
                        .json("t")
                        .path("replace_text")
                        .asString())
                .isEqualTo("已接单");
    }

    @Test
    @DisplayName("What a fact holds is never read as a template")
    void noInjection() {
        Map<String, Object> facts = Map.of("place", "{{content}}$1[[x]]", "content", "秘密", "number", "1");
        assertThat(templates
                        .fill("accepted", facts)
                        .json("t")
                        .path("main_title")
                        .path("title")
                        .asString())
                .isEqualTo("✋ 已接单 {{content}}$1[[x]]");
    }

    @ParameterizedTest
    @DisplayName("A slip in a card's file stops the start with the file and the slip")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"sub_title_text\" | \"sub_titel_text\" | sub_titel_text",
                "{{content}} | {{contents}} | unknown fact contents",
                "{{content}} | {{content | unpaired {{",
                "\"style\": 1 | \"style\": 9 | style of button 接单",
                "accept:{{number}} | accept | key of button 接单",
                "上门时间 | 住户希望的时间 | longer than 5",
                "button_interaction | vote_interaction | card_type",
                "\"again\": false, | \"again\": false, \"again\": true, | again",
                "\"desc_color\": 0 | \"desc_color\": 7 | desc_color",
                "\"again\": false, | \"again\": false, } | offer.json",
                "\"button_list\" | \"button_selection\": {\"question_key\": \"q\", \"title\": \"\"}, \"button_list\" | lacks question_key",
                "\"button_list\" | \"button_selection\": {\"question_key\": \"q\", \"title\": \"t\", \"option_list\": []}, \"button_list\" | 1 to 10 options"
            })
    void slips(String right, String wrong, String said, @TempDir Path folder) throws IOException {
        copy(folder);
        Path offer = folder.resolve("offer.json");
        String text = Files.readString(offer);
        assertThat(text).contains(right);
        Files.writeString(offer, text.replace(right, wrong));
        assertThatThrownBy(() -> new CardTemplates(folder))
                .hasMessageContaining("offer.json")
                .hasMessageContaining(said);
    }

    @Test
    @DisplayName("A key twice, a seventh button, a missing file, a greyed text that can vanish")
    void more(@TempDir Path folder) throws IOException {
        copy(folder);
        Path file = folder.resolve("arrived.json");
        Files.writeString(file, Files.readString(file).replace("more:", "complete:"));
        assertThatThrownBy(() -> new CardTemplates(folder))
                .hasMessageContaining("arrived.json: button_list has the key complete");
        Files.copy(CARDS.resolve("arrived.json"), file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        file = folder.resolve("followed.json");
        Files.writeString(file, Files.readString(file).replace("[[{{followedBy}}]]已跟进", "{{followedBy}}"));
        assertThatThrownBy(() -> new CardTemplates(folder)).hasMessageContaining("followed.json: replace_text");
        Files.delete(file);
        assertThatThrownBy(() -> new CardTemplates(folder)).hasMessageContaining("followed.json cannot be read");
    }

    private String button(String name) {
        JsonNode button =
                templates.fill(name, sample()).json("t").path("button_list").get(0);
        return button.path("text").asString() + " " + button.path("key").asString();
    }

    private static void copy(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(CARDS)) {
            for (Path file : files.toList()) Files.copy(file, folder.resolve(file.getFileName()));
        }
    }

    /** Written from the platform's page, not from our checks. */
    private static void withinLimits(ObjectNode card) {
        assertThat(length(card.path("source").path("desc"))).isLessThanOrEqualTo(20);
        assertThat(length(card.path("main_title").path("title"))).isBetween(1, 36);
        assertThat(length(card.path("main_title").path("desc"))).isLessThanOrEqualTo(44);
        assertThat(length(card.path("sub_title_text"))).isLessThanOrEqualTo(160);
        assertThat(card.path("horizontal_content_list").size()).isLessThanOrEqualTo(6);
        for (JsonNode row : card.path("horizontal_content_list")) {
            assertThat(length(row.path("keyname"))).isBetween(1, 5);
            assertThat(length(row.path("value"))).isBetween(1, 30);
        }
        JsonNode options = card.path("button_selection").path("option_list");
        assertThat(card.has("button_selection") ? options.size() : 1).isBetween(1, 10);
        for (JsonNode option : options) assertThat(length(option.path("text"))).isBetween(1, 16);
        assertThat(card.path("button_list").size()).isBetween(1, 6);
        for (JsonNode button : card.path("button_list")) {
            assertThat(length(button.path("text"))).isBetween(1, 10);
            assertThat(button.path("key").asString()).matches("[a-z]+:YG[0-9-]+");
        }
    }

    private static int length(JsonNode text) {
        String value = text.asString("");
        return value.codePointCount(0, value.length());
    }

    private static Map<String, Object> sample() {
        return Map.ofEntries(
                Map.entry("number", "YG20261124-001"),
                Map.entry("round", "2"),
                Map.entry("service", "水管爆裂"),
                Map.entry("trade", "水电"),
                Map.entry("place", "3栋2单元501"),
                Map.entry("content", "厨房水管爆了"),
                Map.entry("appointment", "今天18:30前"),
                Map.entry("extra", "带手电"),
                Map.entry("fee", "上门检测50元起"),
                Map.entry("urgent", "急"),
                Map.entry("engineer", "陈工"),
                Map.entry("returnBy", "今天20:00前"),
                Map.entry("openedAt", "11月24日 17:59"),
                Map.entry("community", "阳光花园"),
                Map.entry("result", "换了水管"),
                Map.entry("reason", "还在漏"),
                Map.entry("until", "11月25日12:00"),
                Map.entry("decision", "已批准"),
                Map.entry("decidedBy", "周主管"),
                Map.entry("followedBy", "周主管"),
                Map.entry("story", "10:02发单，陈工、李工未接，已过7分钟"),
                Map.entry("order", "YG20261124-001"),
                Map.entry("askedBy", "钱前台"),
                Map.entry("state", "已接单"),
                Map.entry("arrival", "达标"),
                Map.entry("closing", "住户满意"),
                Map.entry("charged", "300元（超出约定）"),
                Map.entry("colleague", "李工"),
                Map.entry("count", "3"),
                Map.entry("options", options()));
    }

    /** More, and longer ones, than the platform shows. */
    private static List<Map<String, String>> options() {
        return IntStream.range(0, 12)
                .mapToObj(i -> Map.of("id", "option-" + i, "text", "3栋2单元501厨房水管爆裂第" + i + "件"))
                .toList();
    }
}
