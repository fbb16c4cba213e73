package io.repairbot.dialogue.turn;

import io.repairbot.declined.DeclinedRequest.Cause;
import io.repairbot.incident.Incident;
import io.repairbot.intake.Appointment;
import io.repairbot.intake.Draft;
import io.repairbot.intake.Place;
import io.repairbot.remark.Remark.Kind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a turn wants done. Those the answer depends on come back as a {@link Result}. */
public sealed interface Command {
    record Nothing() implements Command {}

    record Open(Draft draft) implements Command {}

    /** @param others of the same 确认, which get the words too */
    record AddWords(String number, List<String> others, String words) implements Command {
        public AddWords {
            others = List.copyOf(others);
        }

        public AddWords(String number, String words) {
            this(number, List.of(), words);
        }

        /** As people read them. */
        public String numbers() {
            return others.isEmpty() ? number : number + "、" + String.join("、", others);
        }
    }

    /** Somebody else of the home has reported it. */
    record JoinOrder(String number, long homeId, String words) implements Command {}

    /** Wait for the order of an incident. @param homeId null where it is not known */
    record JoinIncident(Incident incident, @Nullable Long homeId, String words) implements Command {}

    /** It is none of that incident. */
    record LeaveIncident(String number) implements Command {}

    record Cancel(String number, String reason) implements Command {}

    /** 催单. */
    record Urge(String number, String words) implements Command {}

    /**
     * Another time, another place or both.
     *
     * @param beside what else was said with it
     */
    record Move(
            String number,
            @Nullable Appointment time,
            @Nullable Place place,
            String beside) implements Command {}

    /**
     * The answer to what an engineer proposed.
     *
     * @param quote whether it was an amount; else a time
     */
    record Settle(String number, long proposal, boolean quote, boolean yes) implements Command {}

    record ExplainCancel(String number, String reason) implements Command {}

    record Rate(String number, int round, boolean good) implements Command {}

    record Explain(String number, int round, String reason) implements Command {}

    /** Keep the medium of the message. @param orderId null: with the draft */
    record Attach(@Nullable Long orderId) implements Command {}

    /** Remember that no order came of it. @param service code of the catalogue */
    record Decline(String service, Cause cause, String words) implements Command {}

    /** Keep a complaint or praise (S3). */
    record Remark(Kind kind, String words) implements Command {}

    record CallHuman(String words) implements Command {}

    /** Remember what became of the question for his phone number (F3). @param refused 不留; else it was only asked */
    record PhoneAsked(boolean refused) implements Command {}

    /**
     * Tell staff of a danger, then do {@code then}.
     *
     * @param dangers as staff read them; empty when the words only add to what was told before
     * @param place as far as known, else empty
     * @param number of the order the words belong to
     */
    record Alarm(
            String dangers,
            Set<String> trades,
            String words,
            String place,
            @Nullable String number,
            Command then) implements Command {
        public Alarm {
            trades = Set.copyOf(trades);
        }
    }
}
