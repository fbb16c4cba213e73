package io.repairbot.intake;

import io.repairbot.catalogue.Catalogue;
import io.repairbot.catalogue.ServiceItem;
import io.repairbot.community.Home;
import io.repairbot.script.IntakeScript;
import io.repairbot.script.Line;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes from a message whatever it says of content, place and time, asked for or not (D1). Pure. */
public final class Listener {
    private final ContentListener contents;
    private final TimeListener times;
    private final Behalf behalf;
    private final IntakeScript script;

    public Listener(IntakeScript script, Catalogue catalogue) {
        this.script = script;
        this.contents = new ContentListener(script.words(), catalogue);
        this.times = new TimeListener(script);
        this.behalf = new Behalf(script.words());
    }

    /**
     * @param learned whether the message added anything to the draft
     * @param doubt what must be asked back before anything else, null when nothing
     */
    public record Heard(
            Draft draft, boolean learned, @Nullable Question doubt) {}

    /** A question about what was just said. */
    public record Question(Slot slot, Line line, String fact, List<Home> homes) {}

    /** @param asked the slot that was asked for last, null when none was */
    public Heard hear(Draft before, Statement all, @Nullable Slot asked, Directory directory) {
        Statement said = behalf.without(all);
        Draft start = onBehalf(before.inDanger(said.reading().dangers()), all.text());
        Heard heard = new Heard(start, false, null);
        heard = take(heard, Slot.CONTENT, contents.hear(heard.draft(), said, asked == Slot.CONTENT));
        Statement placed = new AtTheDoor(script.words(), directory).completed(heard.draft(), said);
        Finding place = new PlaceListener(script.words(), directory).hear(heard.draft(), placed, asked == Slot.PLACE);
        heard = take(heard, Slot.PLACE, place);
        return take(heard, Slot.TIME, times.hear(heard.draft(), said, asked == Slot.TIME));
    }

    private Draft onBehalf(Draft draft, String text) {
        if (draft.isOnBehalf()) return draft;
        return behalf.in(text)
                .map(words -> script.lines()
                        .say(Line.BEHALF_NOTE, Map.of("words", words))
                        .text())
                .map(draft::onBehalf)
                .orElse(draft);
    }

    /** The service asked for when it is none of ours (D4). */
    public Optional<ServiceItem> notOffered(Statement said) {
        return contents.notOffered(said.reading());
    }

    public Appointment asSoonAsPossible() {
        return times.asSoonAsPossible();
    }

    private static Heard take(Heard heard, Slot slot, Finding finding) {
        if (finding instanceof Finding.Learned learned) return new Heard(learned.draft(), true, heard.doubt());
        if (finding instanceof Finding.Doubt doubt) {
            Question first = heard.doubt() != null
                    ? heard.doubt()
                    : new Question(slot, doubt.line(), doubt.fact(), doubt.homes());
            return new Heard(doubt.draft(), heard.learned(), first);
        }
        return heard;
    }
}
