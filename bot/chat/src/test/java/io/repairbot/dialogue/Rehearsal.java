package io.repairbot.dialogue;

import io.repairbot.MovableClock;
import io.repairbot.crew.CrewDesk;
import io.repairbot.dialogue.IncomingMessage.Kind;
import io.repairbot.phrase.Choice;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Lets moves happen to one resident, and knows what he saw. */
final class Rehearsal {
    private static final List<String> VERBS = List.of("accept", "arrive", "complete", "escalate");
    private static final List<Kind> MEDIA =
            List.of(Kind.IMAGE, Kind.IMAGE, Kind.VOICE, Kind.VIDEO, Kind.FILE, Kind.LOCATION, Kind.OTHER);
    private static final List<Duration> TIMES = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(3),
            Duration.ofHours(1),
            Duration.ofHours(30),
            Duration.ofDays(3));

    private final Chat chat;
    private final JdbcTemplate jdbc;
    private final MovableClock clock;
    private final CrewDesk crew;
    private final Runnable sweeps;
    private final List<IncomingMessage> sent = new ArrayList<>();

    Rehearsal(Phones phones, CrewDesk crew, Runnable sweeps) {
        this.chat = phones.of("wm_anybody");
        this.jdbc = phones.jdbc();
        this.clock = phones.clock();
        this.crew = crew;
        this.sweeps = sweeps;
    }

    /** @return the resident's own new messages; empty when something else happened */
    List<IncomingMessage> happens(Move move) {
        List<IncomingMessage> messages = messages(move);
        if (!messages.isEmpty()) chat.sends(messages.toArray(IncomingMessage[]::new));
        else other(move);
        rest();
        boolean again = move.what() == Move.What.TWICE;
        if (!again) sent.addAll(messages);
        return again ? List.of() : messages;
    }

    private List<IncomingMessage> messages(Move move) {
        return switch (move.what()) {
            case SAYS -> List.of(chat.text(move.text()));
            case TAPS -> List.of(tap(menus("LIMIT 1"), move.number()));
            case TAPS_OLD -> List.of(tap(menus(""), move.number()));
            case SENDS -> List.of(medium(MEDIA.get(move.number() % MEDIA.size())));
            case SEVERAL ->
                IntStream.range(0, 6).mapToObj(i -> chat.text(move.text() + i)).toList();
            case TWICE -> sent.isEmpty() ? List.of() : List.of(sent.get(sent.size() - 1));
            default -> List.of();
        };
    }

    private void other(Move move) {
        switch (move.what()) {
            case RECALLS ->
                sent.stream()
                        .skip(move.number() % Math.max(1, sent.size()))
                        .findFirst()
                        .ifPresent(m -> chat.sends(Kind.RECALLED, Map.of("recalledId", m.id())));
            case TIME_PASSES -> clock.pass(TIMES.get(move.number() % TIMES.size()));
            case ENGINEER -> engineer(VERBS.get(move.number() % VERBS.size()));
            case PERSON_COMES -> chat.sends(Kind.SESSION_CHANGED, Map.of("change", "1"));
            case PERSON_GOES -> chat.sends(Kind.SESSION_CHANGED, Map.of("change", "3"));
            default -> {}
        }
        sweeps.run();
    }

    private void engineer(String verb) {
        List<String> newest = jdbc.queryForList("SELECT number FROM work_order ORDER BY id DESC LIMIT 1", String.class);
        newest.forEach(number -> crew.tapped("chen.gong", verb, number));
        newest.forEach(number -> crew.said("chen.gong", "换了垫圈", "said" + System.nanoTime()));
    }

    /** Until everything that can be sent is sent. */
    private void rest() {
        Await.until(
                "delivered",
                () -> chat.count("notice WHERE state IN ('PENDING', 'CLAIMED') AND recipient LIKE 'resident%'") == 0);
    }

    private IncomingMessage medium(Kind kind) {
        return chat.message(kind, null, null, "media-" + System.nanoTime(), Map.of());
    }

    private IncomingMessage tap(List<String> menus, int number) {
        List<Choice> all =
                menus.stream().flatMap(m -> Menus.choices(m).stream()).toList();
        if (all.isEmpty()) return chat.text("1");
        Choice choice = all.get(number % all.size());
        @Nullable String id = choice.id();
        return chat.message(Kind.TEXT, choice.label(), id, null, Map.of());
    }

    private List<String> menus(String limit) {
        return jdbc.queryForList(
                "SELECT facts FROM notice WHERE recipient LIKE 'resident%' AND facts LIKE '%\"choices\"%' ORDER BY seq DESC "
                        + limit,
                String.class);
    }
}
