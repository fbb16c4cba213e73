package io.repairbot.dialogue;

import io.repairbot.MovableClock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** A resident's phone: what he sends goes through the inbox, and what he was told is read from the notices. */
public final class Chat {
    public static final String ACCOUNT = "wk_sunshine";
    private static final AtomicInteger MESSAGES = new AtomicInteger();

    private final Inbox inbox;
    private final JdbcTemplate jdbc;
    private final MovableClock clock;
    private final Wording wording;
    private final String customer;

    public Chat(Inbox inbox, JdbcTemplate jdbc, MovableClock clock, Wording wording, String customer) {
        this.inbox = inbox;
        this.jdbc = jdbc;
        this.clock = clock;
        this.wording = wording;
        this.customer = customer;
    }

    /** Types words and waits until they are answered; returns what the bot said to them. */
    public String says(String text) {
        return sends(message(IncomingMessage.Kind.TEXT, text, null, null, Map.of()));
    }

    /** Taps the choice with this label on the last menu that has it. */
    public String taps(String label) {
        return sends(message(IncomingMessage.Kind.TEXT, label, menuId(label), null, Map.of()));
    }

    /** Taps a choice under the newest notice, not of the conversation, that has it. */
    public String answers(String label) {
        String id = jdbc
                .query(
                        "SELECT template, facts FROM notice WHERE recipient = ? AND template IN"
                                + " ('quote', 'visit-move', 'nobody-home') ORDER BY seq DESC",
                        (row, i) -> Menus.choice(wording, row.getString(1), row.getString(2), label),
                        "resident:" + residentId())
                .stream()
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No notice offers " + label));
        return tapsId(id, label);
    }

    public String tapsId(String id, String label) {
        return sends(message(IncomingMessage.Kind.TEXT, label, id, null, Map.of()));
    }

    public String sends(IncomingMessage.Kind kind) {
        return sends(message(kind, null, null, "media-" + MESSAGES.get(), Map.of()));
    }

    public String sends(IncomingMessage.Kind kind, Map<String, String> details) {
        return sends(message(kind, null, null, null, details));
    }

    public String sends(IncomingMessage... messages) {
        long before = lastNotice();
        inbox.store(ACCOUNT, List.of(messages), "cursor-" + MESSAGES.incrementAndGet());
        Await.until("answered", () -> count("inbound_message WHERE state = 'NEW'") == 0);
        return String.join("\n---\n", said(before));
    }

    public IncomingMessage message(
            IncomingMessage.Kind kind,
            @Nullable String text,
            @Nullable String menuId,
            @Nullable String mediaId,
            Map<String, String> details) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        String id = "msg-" + MESSAGES.incrementAndGet();
        return new IncomingMessage(id, ACCOUNT, customer, kind, text, menuId, mediaId, details, at, "{}");
    }

    public IncomingMessage photo() {
        return message(IncomingMessage.Kind.IMAGE, null, null, "media-" + MESSAGES.get(), Map.of());
    }

    public IncomingMessage text(String text) {
        return message(IncomingMessage.Kind.TEXT, text, null, null, Map.of());
    }

    public long residentId() {
        Long id = jdbc.queryForObject("SELECT id FROM resident WHERE customer_id = ?", Long.class, customer);
        return id == null ? 0 : id;
    }

    public int count(String fromWhere) {
        Integer count = jdbc.queryForObject("SELECT COUNT(*) FROM " + fromWhere, Integer.class);
        return count == null ? 0 : count;
    }

    /** Id of the newest choice with this label that the resident was offered. */
    public String menuId(String label) {
        List<String> facts = jdbc.queryForList(
                "SELECT facts FROM notice WHERE recipient = ? AND facts LIKE ? ORDER BY seq DESC LIMIT 1",
                String.class,
                "resident:" + residentId(),
                "%\"" + label + "\"%");
        if (facts.isEmpty()) throw new AssertionError("No menu offers " + label);
        return Menus.id(facts.get(0), label);
    }

    /** What he was told last, asked or not. */
    public String newest() {
        List<String> all = said(0);
        return all.isEmpty() ? "" : all.get(all.size() - 1);
    }

    private long lastNotice() {
        Long last = jdbc.queryForObject("SELECT COALESCE(MAX(seq), 0) FROM notice", Long.class);
        return last == null ? 0 : last;
    }

    private List<String> said(long after) {
        return jdbc.query(
                "SELECT n.template, n.facts FROM notice n JOIN resident r ON n.recipient = CONCAT('resident:', r.id)"
                        + " WHERE n.seq > ? AND r.customer_id = ? ORDER BY n.seq",
                (row, i) -> Menus.text(wording, row.getString(1), row.getString(2)),
                after,
                customer);
    }
}
