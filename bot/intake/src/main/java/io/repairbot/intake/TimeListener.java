package io.repairbot.intake;

import io.repairbot.script.IntakeScript;
import io.repairbot.script.Line;
import io.repairbot.script.Words;
import io.repairbot.understanding.TimeSlot;
import java.util.Map;

/** Hears when somebody shall come; what is over, too far ahead or in the night is asked back. */
final class TimeListener {
    private final IntakeScript script;
    private final Times times;

    TimeListener(IntakeScript script) {
        this.script = script;
        this.times = new Times(script);
    }

    Finding hear(Draft draft, Statement said, boolean asked) {
        TimeSlot slot = said.reading().slot();
        if (slot != null) return appointment(draft, slot, said);
        boolean anyTime =
                said.reading().asap() || asked && script.words().anyTime().contains(Words.bare(said.text()));
        return anyTime && (asked || draft.time() == null)
                ? new Finding.Learned(draft.at(asSoonAsPossible()))
                : new Finding.Nothing();
    }

    Appointment asSoonAsPossible() {
        return new Appointment(
                script.lines().say(Line.AS_SOON_AS_POSSIBLE, Map.of()).text(), null, null);
    }

    private Finding appointment(Draft draft, TimeSlot slot, Statement said) {
        Times.Span span = times.span(slot, said.localTime().toLocalDateTime());
        Appointment found = times.appointment(span, said.zone());
        if (times.isOver(span, said.localTime().toLocalDateTime())) return doubt(draft, Line.TIME_PAST, found);
        if (times.isTooFar(span, said.localTime().toLocalDateTime())) return doubt(draft, Line.TIME_TOO_FAR, found);
        if (times.isAtNight(span)) return doubt(draft.perhapsAt(found), Line.TIME_AT_NIGHT, found);
        return new Finding.Learned(draft.at(found));
    }

    private static Finding doubt(Draft draft, Line line, Appointment appointment) {
        return new Finding.Doubt(draft, line, appointment.label());
    }
}
