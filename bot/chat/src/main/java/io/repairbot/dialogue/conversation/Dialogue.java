package io.repairbot.dialogue.conversation;

import io.repairbot.dialogue.engine.Engine;
import io.repairbot.dialogue.hearing.KnownSurroundings;
import io.repairbot.dialogue.turn.Command;
import io.repairbot.dialogue.turn.Heard;
import io.repairbot.dialogue.turn.Result;
import io.repairbot.dialogue.turn.Surroundings;
import io.repairbot.dialogue.turn.Turn;
import io.repairbot.hearing.Ear;
import io.repairbot.intake.Place;
import io.repairbot.intake.Statement;
import io.repairbot.workorder.WorkOrder;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A resident's own message: heard, answered, and what it asks for done. */
@Component
class Dialogue {
    /** Choices of notices: what they mean is not up to whom the resident talks to. */
    private static final Set<String> ANSWERS = Set.of("rate:", "quote:", "visit:");

    private final Engine engine;
    private final Hearing hearing;
    private final Deeds deeds;
    private final Conversations conversations;
    private final Voice voice;

    Dialogue(Engine engine, Hearing hearing, Deeds deeds, Conversations conversations, Voice voice) {
        this.engine = engine;
        this.hearing = hearing;
        this.deeds = deeds;
        this.conversations = conversations;
        this.voice = voice;
    }

    void answer(Talk before, InboundRow row) {
        Talk talk = before.hearing(row.sentAt());
        voice.release(talk);
        conversations.save(talk.human() ? recorded(talk, row) : answered(talk, row));
    }

    private Talk answered(Talk talk, InboundRow row) {
        Turn turn = turn(talk, row);
        Talk after = talk.with(turn.state());
        return turn.reply() == null ? after : voice.answer(after, turn.reply());
    }

    private Turn turn(Talk talk, InboundRow row) {
        Surroundings around = hearing.around(talk);
        Heard heard = hearing.of(row, talk, around);
        Turn turn = deeds.alarm(talk, engine.hear(talk.state(), heard), row);
        deeds.phone(talk, heard, row);
        Turn end = turn.isWaiting() ? engine.after(turn, deeds.result(talk, turn.command(), row), around) : turn;
        deeds.alongside(talk, end.command(), row, around);
        return end;
    }

    /** While a person serves the resident nothing is said; an answer to a notice still counts, and what he sends is kept. */
    private Talk recorded(Talk talk, InboundRow row) {
        if (row.menuId() != null && ANSWERS.stream().anyMatch(row.menuId()::startsWith))
            return talk.with(turn(talk, row).state());
        Surroundings around = hearing.around(talk);
        Heard heard = hearing.of(row, talk, around);
        deeds.phone(talk, heard, row);
        engine.overhear(talk.state(), heard).ifPresent(alarm -> deeds.bell().ring(talk, alarm, row.msgid()));
        if (row.mediaId() != null) {
            Optional<WorkOrder> order = around.openOrders().stream().findFirst();
            deeds.attach(talk, order.map(WorkOrder::id).orElse(null), row);
        }
        return talk;
    }

    /** What is understood and what is known. */
    @Component
    record Hearing(Ear ear, KnownSurroundings known) {
        Surroundings around(Talk talk) {
            return known.of(
                    talk.residentId(), talk.community().id(), talk.state().entrance());
        }

        Heard of(InboundRow row, Talk talk, Surroundings around) {
            String words = row.text() == null ? "" : row.text();
            Statement said = ear.hear(words, talk.community().zone(), around);
            return new Heard(row.kind(), row.menuId(), said, around);
        }
    }

    /** What a turn wants done, for the message in {@code row}. */
    @Component
    record Deeds(CommandDesk commands, Bell bell, Keeping keeping, FrontDesk desk) {
        /** Alarms first; what is left of the turn comes after. */
        Turn alarm(Talk talk, Turn turn, InboundRow row) {
            if (turn.command() instanceof Command.Alarm alarm) bell.ring(talk, alarm, row.msgid());
            return turn.alarmed();
        }

        Result result(Talk talk, Command command, InboundRow row) {
            Result result = commands.result(talk, command, row.msgid());
            commands.changes().heard(result, row);
            return result;
        }

        void alongside(Talk talk, Command command, InboundRow row, Surroundings around) {
            if (command instanceof Command.Attach attach) attach(talk, attach.orderId(), row);
            if (command instanceof Command.Decline decline) keeping.refusals().keep(talk, decline, row.msgid());
            if (command instanceof Command.Remark remark)
                keeping.refusals().keep(talk, remark, place(talk, around), row.id());
            if (command instanceof Command.LeaveIncident leave) commands.joins().leave(talk.residentId(), leave);
            if (command instanceof Command.PhoneAsked asked) keeping.phoneAsked(talk.residentId(), asked.refused());
            if (command instanceof Command.CallHuman call)
                desk.human(talk, place(talk, around), call.words(), around.openOrders(), "human:" + row.id());
        }

        /** A number is kept whatever else the message is about (F3). */
        void phone(Talk talk, Heard heard, InboundRow row) {
            if (row.menuId() == null)
                keeping.phone(talk.residentId(), heard.reading().phones(), "message:" + row.id());
        }

        void attach(Talk talk, @Nullable Long orderId, InboundRow row) {
            if (row.mediaId() == null) return;
            String kind = row.kind().name().toLowerCase(Locale.ROOT);
            keeping.attachments().fromResident(talk.residentId(), orderId, kind, row.mediaId(), "kf:" + row.msgid());
        }

        private static String place(Talk talk, Surroundings around) {
            Place place = talk.state().draft().place();
            if (place != null) return place.label();
            return around.rememberedHomes().stream()
                    .findFirst()
                    .map(h -> h.label())
                    .orElse("");
        }
    }
}
