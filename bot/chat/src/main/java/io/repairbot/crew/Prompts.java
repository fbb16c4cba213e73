package io.repairbot.crew;

import io.repairbot.workorder.WorkOrder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Component;

/** Asks staff for words: the result of a repair, a reason. */
@Component
public class Prompts {
    /** A tap that comes twice is not asked twice; a person who taps again later is. */
    private static final Duration SAME_TAP = Duration.ofSeconds(30);

    private final Rows rows;
    private final CrewAnswers answers;
    private final Clock clock;

    Prompts(Rows rows, CrewAnswers answers, Clock clock) {
        this.rows = rows;
        this.answers = answers;
        this.clock = clock;
    }

    /** Locked until the end of the transaction, so that two texts do not answer one question. */
    Optional<Prompt> open(String userid) {
        return rows.lock(userid);
    }

    /** A question that was open before is dropped, and the person is told so. */
    public void ask(String userid, Prompt.Kind kind, WorkOrder order) {
        Optional<Prompt> before = rows.lock(userid);
        Instant now = clock.instant();
        boolean same = before.filter(p -> p.kind() == kind && p.orderNumber().equals(order.number()))
                .isPresent();
        if (same && now.isBefore(before.get().askedAt().plus(SAME_TAP))) return;
        rows.put(new Prompt(userid, kind, order.number(), now, null));
        String question = answers.words(kind.question(), order, order.number());
        boolean dropped = before.isPresent() && !same && before.get().kind() != Prompt.Kind.ESCALATION;
        answers.write(userid, dropped ? dropped(before.get()) + "\n" + question : question);
    }

    /** The next question about the same order; {@code said} is the answer to the one before. */
    public void goOn(Prompt prompt, Prompt.Kind kind, WorkOrder order, String said) {
        rows.put(new Prompt(prompt.userid(), kind, order.number(), clock.instant(), said));
        answers.say(prompt.userid(), kind.question(), order);
    }

    public void leave(String userid) {
        rows.delete(userid);
    }

    private String dropped(Prompt before) {
        return answers.words(CrewText.SWITCHED, null, before.orderNumber());
    }

    @Mapper
    interface Rows {
        @Select(
                "SELECT userid, kind, order_number, asked_at, said FROM staff_prompt WHERE userid = #{userid} FOR UPDATE")
        Optional<Prompt> lock(String userid);

        @Insert("INSERT INTO staff_prompt (userid, kind, order_number, asked_at, said)"
                + " VALUES (#{userid}, #{kind}, #{orderNumber}, #{askedAt}, #{said}) ON DUPLICATE KEY UPDATE"
                + " kind = VALUES(kind), order_number = VALUES(order_number), asked_at = VALUES(asked_at),"
                + " said = VALUES(said)")
        void put(Prompt prompt);

        @Delete("DELETE FROM staff_prompt WHERE userid = #{userid}")
        int delete(String userid);
    }
}
