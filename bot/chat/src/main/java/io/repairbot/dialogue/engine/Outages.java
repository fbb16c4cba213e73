package io.repairbot.dialogue.engine;

import io.repairbot.dialogue.turn.Command;
import io.repairbot.dialogue.turn.State;
import io.repairbot.dialogue.turn.Step;
import io.repairbot.incident.Incident;
import io.repairbot.intake.Draft;
import io.repairbot.intake.Place;
import io.repairbot.phrase.Bytes;
import io.repairbot.script.Line;
import java.util.Map;
import java.util.Objects;

/** A report of an outage that others of the building have reported: he is told so at once and waits for the same order. */
final class Outages {
    private static final int WORDS = 2000;

    private Outages() {}

    static Answer join(State state, Incident incident) {
        Draft draft = state.draft();
        return Answer.doing(state, join(incident, Objects.requireNonNull(draft.place()), draft));
    }

    private static Command join(Incident incident, Place place, Draft draft) {
        return new Command.JoinIncident(incident, place.homeId(), Bytes.head(String.valueOf(draft.content()), WORDS));
    }

    /** What he told is kept, in case it is another matter. */
    static Answer told(State state, Incident incident) {
        State told = state.to(Step.INCIDENT).about(incident.order().number(), 0);
        return Answer.say(told, Reply.of(Line.INCIDENT_TOLD, facts(incident)));
    }

    /** Beside what else was opened. */
    static Reply notice(Incident incident) {
        return Reply.of(Line.INCIDENT_NOTICE, facts(incident));
    }

    /** 不是这个问题: his report goes on where it was. */
    static Answer apart(State state, Answer next) {
        Command leave = new Command.LeaveIncident(String.valueOf(state.order()));
        return next.command() instanceof Command.Nothing ? new Answer(next.state(), next.replies(), leave) : next;
    }

    /** 取消: an order that is another's goes on, he hears no more of it. */
    static Answer leave(State state, String number) {
        return Answer.doing(
                state.idle(),
                new Command.LeaveIncident(number),
                Reply.of(Line.INCIDENT_LEFT, Map.of("number", number)));
    }

    private static Map<String, String> facts(Incident incident) {
        return Map.of("incident", incident.name(), "number", incident.order().number());
    }
}
