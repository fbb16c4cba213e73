package io.repairbot.wecom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.repairbot.dialogue.IncomingMessage;
import io.repairbot.dialogue.IncomingMessage.Kind;
import io.repairbot.notice.Courier;
import io.repairbot.notice.Delivery;
import io.repairbot.notice.Notice;
import io.repairbot.notice.Priority;
import io.repairbot.notice.Recipient;
import io.repairbot.reception.SessionTransfer;
import io.repairbot.reception.SessionTransfer.Result;
import io.repairbot.simulator.Phones;
import io.repairbot.simulator.Resident;
import io.repairbot.simulator.Simulator;
import io.repairbot.simulator.SimulatorSettings;
import io.repairbot.simulator.Staff;
import io.repairbot.wecom.api.CallResult;
import io.repairbot.wecom.api.MenuItem;
import io.repairbot.wecom.api.WecomClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** The adapter against the other half of the protocol, written by somebody else: signatures, pages, ids, codes, limits of cards. */
@WecomTest
class SimulatorTest {
    private static final String ACCOUNT = "wk_sunshine";

    @Autowired
    private TestClock clock;

    @Autowired
    private RecordedInbox inbox;

    @Autowired
    private RecordedCrew crew;

    @Autowired
    private WecomClient client;

    @Autowired
    private Courier courier;

    @Autowired
    private SafetyPull safety;

    @Autowired
    private SessionTransfer sessions;

    @Autowired
    private JdbcTemplate database;

    private Simulator simulator;
    private Phones phones;

    @BeforeEach
    void start(@LocalServerPort int port) {
        SimulatorSettings demo = SimulatorSettings.sunshine();
        simulator = Simulator.start(
                new SimulatorSettings(
                        0,
                        Envelope.CORP,
                        "物业",
                        1000002,
                        Platform.SECRET,
                        Envelope.TOKEN,
                        Envelope.KEY,
                        "http://127.0.0.1:" + port + "/wecom/callback",
                        demo.accounts(),
                        demo.members(),
                        Duration.ofSeconds(5),
                        Duration.ofMillis(100)),
                clock);
        phones = Phones.at(simulator.baseUrl());
        Platform.isPlayedBy(simulator.baseUrl());
        clock.pass(Duration.ofHours(3));
        inbox.empty();
        crew.forget();
    }

    @AfterEach
    void stop() {
        simulator.close();
        inbox.empty();
        Platform.reset();
    }

    @Test
    @DisplayName("The address of the callback can be saved in the console")
    void verifies() {
        // The very first request of a cold program may take longer than the platform's second; people then save again.
        await().ignoreExceptions().untilAsserted(simulator::verifyCallback);
    }

    @Test
    @DisplayName("A resident is greeted, talks, is asked and taps; the same message twice is one")
    void residentTalks() {
        Resident resident = phones.resident("王女士");
        IncomingMessage entered = awaitMessage(Kind.ENTERED);
        String code = entered.details().get("welcomeCode");
        assertThat(client.greet(code, id(), "您好", List.of())).isEqualTo(new CallResult.Sent(null));
        assertThat(client.greet(code, id(), "您好", List.of())).isInstanceOf(CallResult.Refused.class);
        resident.says("厨房水管爆了");
        IncomingMessage words = awaitMessage(Kind.TEXT);
        assertThat(words.text()).isEqualTo("厨房水管爆了");
        String id = id();
        List<MenuItem> choices = List.of(new MenuItem("d:1:yes", "确认"));
        assertThat(client.tellResident(ACCOUNT, words.customerId(), id, "对吗？", choices))
                .isEqualTo(new CallResult.Sent(null));
        assertThat(client.tellResident(ACCOUNT, words.customerId(), id, "对吗？", choices))
                .isEqualTo(new CallResult.AlreadySent());
        resident.taps("确认");
        await().until(() -> inbox.messages().stream().anyMatch(m -> "d:1:yes".equals(m.menuId())));
    }

    @Test
    @DisplayName("Lost bells are made up for by the safety pull")
    void lostBell() {
        phones.faults("dropBells", true);
        phones.resident("王女士").says("漏水");
        safety.pullAll();
        assertThat(inbox.messages()).extracting(IncomingMessage::kind).containsExactly(Kind.ENTERED, Kind.TEXT);
    }

    @Test
    @DisplayName("W1: a card is sent, tapped, becomes the next step's card, and is greyed with the code of sending")
    void card() {
        Staff li = phones.staff("li.gong");
        deliver("li.gong", "offer", "c" + id());
        li.awaitCard("新工单", "3栋2单元501");
        li.taps("接单");
        await().until(() -> crew.effects().equals(List.of("li.gong accept YG1")));
        String card = database.queryForObject(
                "SELECT card FROM wecom_card ORDER BY updated_at DESC, task_id DESC LIMIT 1", String.class);
        deliver("li.gong", "accepted", card);
        li.awaitCard("已接单");
        deliver("li.gong", "cancelled", card);
        li.awaitCard("住户已取消，无需上门");
    }

    @Test
    @DisplayName("The platform takes every card in place of another, with its own checks of fields and lengths")
    void everyCard() throws IOException {
        List<String> templates = templates();
        List<String> engineers = List.of("chen.gong", "li.gong", "wang.gong");
        for (int i = 0; i < templates.size(); i++) {
            // By turns: nobody gets more than 30 messages a minute.
            String engineer = engineers.get(i % engineers.size());
            String card = "c" + id();
            deliver(engineer, "offer", card);
            deliver(engineer, templates.get(i), card);
        }
        assertThat(engineers.stream()
                        .mapToInt(e -> phones.staff(e).items().size())
                        .sum())
                .as("repainted, not sent anew")
                .isEqualTo(templates.size());
    }

    @Test
    @DisplayName("A void token is no obstacle")
    void token() {
        deliver("li.gong", "offer", "c" + id());
        phones.expireToken();
        deliver("li.gong", "offer", "c" + id());
        assertThat(phones.staff("li.gong").items()).hasSize(2);
    }

    @Test
    @DisplayName(
            "S5c a session goes to the first servicer who can take it; then only the code of the hand-over may speak, once")
    void handsOver() {
        String customer = writes();
        Result result = sessions.transfer(ACCOUNT, customer, List.of("li.gong", "qian.qiantai"));
        String code = ((Result.HandedOver) result).code();
        assertThat(sessions.isWithPeople(ACCOUNT, customer)).hasValue(true);
        assertThat(client.tellResident(ACCOUNT, customer, id(), "在吗", List.of()))
                .isInstanceOf(CallResult.Refused.class);
        assertThat(client.greet(code, id(), "请稍候", List.of())).isEqualTo(new CallResult.Sent(null));
        assertThat(client.greet(code, id(), "请稍候", List.of())).isInstanceOf(CallResult.Refused.class);
    }

    @Test
    @DisplayName("S5c without a servicer it waits in the pool; asked again after a lost answer it is there already")
    void pool() {
        String customer = writes();
        assertThat(sessions.isWithPeople(ACCOUNT, customer)).hasValue(false);
        assertThat(sessions.transfer(ACCOUNT, customer, List.of("li.gong")))
                .isInstanceOfSatisfying(
                        Result.HandedOver.class, done -> assertThat(done.code()).isNotBlank());
        assertThat(sessions.transfer(ACCOUNT, customer, List.of())).isEqualTo(new Result.HandedOver(null));
    }

    @Test
    @DisplayName("A session that has not begun cannot be handed over")
    void notBegun() {
        phones.resident("王女士");
        String customer = awaitMessage(Kind.ENTERED).customerId();
        assertThat(sessions.transfer(ACCOUNT, customer, List.of("qian.qiantai")))
                .isInstanceOf(Result.Refused.class);
    }

    private String writes() {
        phones.resident("王女士").says("转人工");
        return awaitMessage(Kind.TEXT).customerId();
    }

    private IncomingMessage awaitMessage(Kind kind) {
        await().until(() -> inbox.messages().stream().anyMatch(m -> m.kind() == kind));
        return inbox.messages().stream()
                .filter(m -> m.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private void deliver(String userid, String template, String card) {
        Map<String, Object> facts = Map.of("number", "YG1", "place", "3栋2单元501", "content", "水管爆了", "engineer", "陈工");
        Delivery delivery = courier.deliver(new Notice(
                id(), Recipient.staff(userid), template, facts, card, 1L, Priority.NORMAL, false, clock.instant()));
        assertThat(delivery).isInstanceOf(Delivery.Sent.class);
    }

    private static List<String> templates() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("config/cards"))) {
            return files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .toList();
        }
    }

    private static String id() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
