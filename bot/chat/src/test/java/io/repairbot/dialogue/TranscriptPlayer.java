package io.repairbot.dialogue;

import static io.repairbot.dialogue.IncomingMessage.Kind.ENTERED;
import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.MovableClock;
import io.repairbot.crew.CrewDesk;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Plays the lines of a transcript: {@code 住户} says, {@code 连发} sends lines in one go, {@code 点} taps a choice, {@code 撤回} takes the message with these words back, {@code 连发照片} sends so many, {@code 发} sends a photo or the like, {@code 工程师} (and {@code 赵工}, of paid services) taps
 * {@code 接单} … or writes, {@code 评价} taps good or bad of the newest call-back, {@code 机器人} is what must be in the answer (a list: all of it), {@code 没有} what must not, {@code 时间} moves the
 * clock, {@code 通知} is what members of staff were told so far, {@code 通知次数} how often, {@code 险情数} how many emergencies there are, {@code 工单} are fields of the
 * newest order, {@code 工单数} how many there are, {@code 谢绝} the declined requests;
 * {@code 补充数} how many words were added to orders, {@code 扫码} the resident opens the chat by the code of a home or building, {@code 电话} the number as it may be shown;
 * {@code 邻居} somebody else reports and confirms, {@code 邻居们} several do, each by his name, {@code 收到} what the resident was told at last without asking, {@code 值班} puts an engineer on duty.
 */
final class TranscriptPlayer {
    private static final AtomicInteger EVENTS = new AtomicInteger();
    private static final Map<String, String> TAPS =
            Map.of("接单", "accept", "到达", "arrive", "完成", "complete", "上报", "escalate", "申请延期", "extend");

    private final Phones phones;
    private final Chat resident;
    private final CrewDesk crew;
    private final JdbcTemplate jdbc;
    private final MovableClock clock;
    private String answer = "";

    TranscriptPlayer(Phones phones, CrewDesk crew) {
        this.phones = phones;
        this.resident = phones.of("wm_resident");
        this.crew = crew;
        this.jdbc = phones.jdbc();
        this.clock = phones.clock();
    }

    void play(Transcript transcript) {
        transcript.lines().forEach(line -> line.forEach(this::play));
    }

    private void play(String who, Object what) {
        switch (who) {
            case "住户" -> answer = resident.says(String.valueOf(what));
            case "连发" ->
                answer = resident.sends(((List<?>) what)
                        .stream()
                                .map(line -> resident.text(String.valueOf(line)))
                                .toArray(IncomingMessage[]::new));
            case "点" -> answer = resident.taps(String.valueOf(what));
            case "发" -> answer = resident.sends(IncomingMessage.Kind.valueOf(String.valueOf(what)));
            case "撤回" -> answer = resident.sends(IncomingMessage.Kind.RECALLED, Map.of("recalledId", sent(what)));
            case "连发照片" -> answer = photos((Integer) what);
            case "评价" -> answer = resident.tapsId(rating(String.valueOf(what)), "评价");
            case "工程师" -> engineer("chen.gong", String.valueOf(what));
            case "赵工" -> engineer("zhao.gong", String.valueOf(what));
            case "机器人" -> assertThat(answer).as(answer).contains(texts(what));
            case "没有" -> assertThat(answer).as(answer).doesNotContain(texts(what));
            case "扫码" -> answer = resident.sends(ENTERED, Map.of("welcomeCode", "WC", "sceneParam", code(what)));
            case "邻居" -> confirmed("wm_neighbour", String.valueOf(what));
            case "邻居们" -> ((Map<?, ?>) what).forEach((name, words) -> confirmed("wm_" + name, String.valueOf(words)));
            case "收到" -> assertThat(resident.newest()).contains(texts(what));
            case "值班" -> duty(String.valueOf(what));
            case "通知" -> told((Map<?, ?>) what);
            case "通知次数" -> toldTimes((Map<?, ?>) what);
            case "时间" -> time(String.valueOf(what));
            case "工单" -> order((Map<?, ?>) what);
            case "附件数" -> assertThat(resident.count("attachment")).isEqualTo(what);
            case "记录" -> assertThat(story()).contains(texts(what));
            case "补充数" ->
                assertThat(resident.count("timeline_entry WHERE event = 'WORDS_ADDED'"))
                        .isEqualTo(what);
            case "电话" -> assertThat(phone()).isEqualTo(what);
            case "险情数" -> assertThat(resident.count("emergency")).isEqualTo(what);
            case "谢绝" -> assertThat(declined()).isEqualTo(what);
            case "工单数" -> assertThat(resident.count("work_order")).isEqualTo(what);
            default -> throw new AssertionError("A transcript knows no \"" + who + "\"");
        }
    }

    /** Of a home or a building by its label; anything else as it is. */
    private String code(Object what) {
        return phones.doors().of(String.valueOf(what));
    }

    /** The choice of the newest call-back. */
    private String rating(String answer) {
        return jdbc.queryForObject(
                "SELECT CONCAT('rate:', w.number, ':', f.round, ':', ?) FROM follow_up f"
                        + " JOIN work_order w ON w.id = f.order_id ORDER BY f.id DESC LIMIT 1",
                String.class,
                answer);
    }

    /** Id of the last message with these words. */
    private String sent(Object words) {
        return phones.value("SELECT msgid FROM inbound_message WHERE text = ? ORDER BY id DESC LIMIT 1", words);
    }

    private String photos(int count) {
        return resident.sends(Stream.generate(resident::photo).limit(count).toArray(IncomingMessage[]::new));
    }

    private void engineer(String userid, String does) {
        String number = jdbc.queryForObject(
                "SELECT number FROM work_order WHERE state <> 'MERGED' ORDER BY id DESC LIMIT 1", String.class);
        String verb = TAPS.get(does);
        if (verb != null) crew.tapped(userid, verb, String.valueOf(number));
        else crew.said(userid, does, "event-" + EVENTS.incrementAndGet());
        answer = phones.lastSaid("staff:" + userid);
    }

    private void time(String move) {
        if (move.startsWith("P")) clock.pass(Duration.parse(move));
        else clock.moveTo(move);
    }

    private void order(Map<?, ?> fields) {
        Map<String, Object> order =
                jdbc.queryForMap("SELECT * FROM work_order WHERE state <> 'MERGED' ORDER BY id DESC LIMIT 1");
        fields.forEach((field, value) -> assertThat(String.valueOf(order.get(field)))
                .as(String.valueOf(field))
                .isEqualTo(String.valueOf(value)));
    }

    /** Somebody else reports and confirms. */
    private void confirmed(String customer, String words) {
        Chat neighbour = phones.of(customer);
        neighbour.says(words);
        neighbour.taps("确认");
    }

    /** {@code userid weekday start hours}. */
    private void duty(String words) {
        Object[] duty = words.split(" ");
        jdbc.update("INSERT INTO standing_duty (userid, weekday, starts, hours) VALUES (?, ?, ?, ?)", duty);
    }

    /** Staff → what must be in what they were last told, card or words; 无: nobody told them anything. */
    private void told(Map<?, ?> staff) {
        staff.forEach((userid, what) -> {
            if ("无".equals(what))
                assertThat(phones.told(String.valueOf(userid))).isEmpty();
            else
                assertThat(String.join("\n", phones.told(String.valueOf(userid))))
                        .contains(texts(what));
        });
    }

    /** As it may be shown; 无 when none is known. */
    private String phone() {
        List<String> known =
                jdbc.queryForList("SELECT masked FROM resident_phone WHERE masked IS NOT NULL", String.class);
        return known.isEmpty() ? "无" : String.join("、", known);
    }

    /** {@code userid template} → how many notices of it. */
    private void toldTimes(Map<?, ?> times) {
        times.forEach((who, count) -> {
            String[] parts = String.valueOf(who).split(" ");
            assertThat(phones.told(parts[0]))
                    .filteredOn(told -> told.startsWith(parts[1] + " "))
                    .hasSize((Integer) count);
        });
    }

    /** Events and words of all timelines. */
    private String story() {
        return String.join(
                "\n",
                jdbc.queryForList(
                        "SELECT CONCAT(event, ' ', COALESCE(detail, '')) FROM timeline_entry ORDER BY id",
                        String.class));
    }

    /** Services and causes of the declined requests, in order. */
    private List<String> declined() {
        return jdbc.queryForList("SELECT CONCAT(service, ' ', cause) FROM declined_request ORDER BY id", String.class);
    }

    private static String[] texts(Object what) {
        return what instanceof List<?> list
                ? list.stream().map(String::valueOf).toArray(String[]::new)
                : new String[] {String.valueOf(what)};
    }
}
