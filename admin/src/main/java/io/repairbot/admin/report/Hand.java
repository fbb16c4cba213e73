package io.repairbot.admin.report;

import io.repairbot.admin.access.Viewer;
import io.repairbot.intake.Draft;
import io.repairbot.intake.Listener;
import io.repairbot.intake.Slot;
import io.repairbot.intake.Statement;
import io.repairbot.registration.Site;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the clerk wrote into the fields himself, over what was read out of the caller's words. */
record Hand(DeskEar.Words words, ReportForm form, Viewer viewer, Site site) {
    /** @param doubt of the words, unless the field was filled in by hand; else of the field */
    record Filled(Draft draft, Listener.@Nullable Question doubt) {}

    Filled over(Listener.Heard heard) {
        Filled filled = new Filled(heard.draft(), heard.doubt());
        if (content().isPresent())
            filled = answered(filled, Slot.CONTENT, content().get());
        if (form.isByHand("place", form.place())) filled = placed(filled, statement(form.place()));
        if (form.isByHand("time", form.time())) filled = timed(filled, statement(form.time()));
        return filled;
    }

    Optional<Statement> content() {
        return form.isByHand("content", form.content()) ? Optional.of(statement(form.content())) : Optional.empty();
    }

    private Statement statement(String text) {
        return words.ear().hear(text, viewer.zone(), site);
    }

    private Filled answered(Filled before, Slot slot, Statement said) {
        Listener.Heard heard = words.listener().hear(before.draft(), said, slot, site);
        return new Filled(heard.draft(), kept(before, slot, heard.doubt()));
    }

    /** Of the field's words only the place counts. */
    private Filled placed(Filled before, Statement said) {
        Draft draft = before.draft();
        Filled there = answered(new Filled(draft.withPlace(null, null), before.doubt()), Slot.PLACE, said);
        return new Filled(draft.withPlace(there.draft().mention(), there.draft().place()), there.doubt());
    }

    private Filled timed(Filled before, Statement said) {
        Draft draft = before.draft();
        Filled then = answered(new Filled(draft.untimed(), before.doubt()), Slot.TIME, said);
        Draft empty = draft.untimed().perhapsAt(then.draft().doubtful());
        return new Filled(
                then.draft().time() == null ? empty : draft.at(then.draft().time()), then.doubt());
    }

    private static Listener.@Nullable Question kept(Filled before, Slot slot, Listener.@Nullable Question now) {
        if (now != null && now.slot() == slot) return now;
        boolean answered = before.doubt() != null && before.doubt().slot() == slot;
        return answered ? null : before.doubt();
    }
}
