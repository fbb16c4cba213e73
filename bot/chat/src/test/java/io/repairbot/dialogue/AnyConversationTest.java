package io.repairbot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.ChatTest;
import io.repairbot.FreshStart;
import io.repairbot.ScriptedSessions;
import io.repairbot.crew.CrewDesk;
import io.repairbot.deadline.DeadlineSweep;
import io.repairbot.dialogue.IncomingMessage.Kind;
import io.repairbot.reception.Reception;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.BeforeTry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestContextManager;

/** Whatever a resident sends, in whatever order, to the real engine and database. */
@ChatTest
class AnyConversationTest {
    private static final Pattern NUMBER = Pattern.compile("YG\\d{8}-\\d{3}");
    private static final int PER_MESSAGE = 5;

    @Autowired
    private Phones phones;

    @Autowired
    private CrewDesk crew;

    @Autowired
    private DeadlineSweep deadlines;

    @Autowired
    private Reception reception;

    @Autowired
    private ApplicationContext context;

    private final Set<String> told = new HashSet<>();
    private boolean photo;

    /** The engine of properties knows no Spring. */
    @BeforeTry
    void begin() throws Exception {
        new TestContextManager(AnyConversationTest.class).prepareTestInstance(this);
        told.clear();
        photo = false;
        FreshStart.of(context);
        context.getBean(ScriptedSessions.class).reset();
    }

    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    @Label("S5c never fails, never loses an order, always leaves a reply or a person, never exceeds five messages")
    void holds(@ForAll("moves") List<Move> moves) {
        Rehearsal rehearsal = new Rehearsal(phones, crew, this::sweep);
        int sent = 0;
        int allowed = 0;
        for (Move move : moves) {
            int notices = phones.count("notice WHERE recipient LIKE 'resident%'");
            int before = sent();
            List<IncomingMessage> messages = rehearsal.happens(move);
            if (!messages.isEmpty()) {
                sent = before;
                allowed = PER_MESSAGE * messages.size();
            }
            nothingFailed(move);
            isAnswered(move, messages, notices);
            assertThat(sent() - sent).as("budget after %s", move).isLessThanOrEqualTo(allowed);
            ordersAreKept(move);
        }
    }

    private void sweep() {
        deadlines.fireDue();
        reception.workOff();
    }

    private void nothingFailed(Move move) {
        assertThat(phones.jdbc()
                        .queryForList("SELECT problem FROM inbound_message WHERE problem IS NOT NULL", String.class))
                .as("%s", move)
                .isEmpty();
    }

    /** Of photos in a row only the first is acknowledged. */
    private void isAnswered(Move move, List<IncomingMessage> messages, int before) {
        if (messages.isEmpty()) return;
        boolean isPhoto = messages.get(0).kind() == Kind.IMAGE;
        boolean human = phones.count("conversation WHERE human = 1") > 0;
        boolean replied = phones.count("notice WHERE recipient LIKE 'resident%'") > before;
        assertThat(replied || human || isPhoto && photo)
                .as("an answer to %s", move)
                .isTrue();
        photo = isPhoto;
    }

    /** Every number he was ever told is an order of his, and before it was his wish none is cancelled. */
    private void ordersAreKept(Move move) {
        JdbcTemplate jdbc = phones.jdbc();
        jdbc.queryForList("SELECT facts FROM notice WHERE recipient LIKE 'resident%'", String.class)
                .forEach(facts -> NUMBER.matcher(facts).results().forEach(found -> told.add(found.group())));
        assertThat(jdbc.queryForList("SELECT number FROM work_order", String.class))
                .as("%s", move)
                .containsAll(told);
        assertThat(phones.count("work_order w WHERE state = 'OPEN' AND NOT EXISTS (SELECT 1 FROM dispatch_offer o"
                        + " WHERE o.order_id = w.id AND o.round = w.round)"))
                .as("offered to nobody after %s", move)
                .isZero();
        assertThat(phones.count("work_order w WHERE state = 'CANCELLED' AND NOT EXISTS (SELECT 1 FROM timeline_entry t"
                        + " WHERE t.order_id = w.id AND t.event = 'CANCELLED' AND t.actor = 'resident')"))
                .isZero();
    }

    private int sent() {
        return phones.count(
                "notice WHERE recipient LIKE 'resident%' AND state = 'SENT'" + " AND facts NOT LIKE '%welcomeCode%'");
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        return Moves.any().list().ofMinSize(10).ofMaxSize(30);
    }
}
