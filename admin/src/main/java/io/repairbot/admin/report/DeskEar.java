package io.repairbot.admin.report;

import io.repairbot.admin.access.Viewer;
import io.repairbot.catalogue.Catalogue;
import io.repairbot.catalogue.ServiceItem;
import io.repairbot.hearing.Ear;
import io.repairbot.hotline.Callers;
import io.repairbot.intake.Draft;
import io.repairbot.intake.Listener;
import io.repairbot.intake.Slot;
import io.repairbot.intake.Statement;
import io.repairbot.registration.Site;
import io.repairbot.registration.Sites;
import io.repairbot.registration.Triage;
import io.repairbot.resident.Resident;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads the form as the chat reads messages: what was said as one message, what the clerk wrote into a field as the answer to its question. */
@Component
class DeskEar {
    private final Words words;
    private final Callers callers;
    private final Sites sites;
    private final Triage triage;
    private final Catalogue catalogue;

    DeskEar(Words words, Callers callers, Sites sites, Triage triage, Catalogue catalogue) {
        this.words = words;
        this.callers = callers;
        this.sites = sites;
        this.triage = triage;
        this.catalogue = catalogue;
    }

    Understood hear(Viewer viewer, ReportForm form) {
        Resident caller = callers.known(viewer.communityId(), form.phone()).orElse(null);
        Site site = sites.of(viewer.communityId(), caller == null ? null : caller.id());
        Statement said = words.ear().hear(form.said(), viewer.zone(), site);
        Hand hand = new Hand(words, form, viewer, site);
        Statement told = told(said, hand);
        boolean emergency = triage.dangers().in(told.reading());
        Hand.Filled filled = hand.over(words.listener().hear(Draft.EMPTY, said, null, site));
        if (emergency) filled = inDanger(filled, told, form);
        Draft draft = new Terms(triage, words, catalogue).of(form, filled.draft());
        boolean paysNothing = form.refused() && !emergency;
        return new Understood(
                paysNothing ? free(draft) : draft,
                said.text(),
                told.reading(),
                filled.doubt(),
                emergency ? null : notOffered(form, hand.content().orElse(said)).orElse(null),
                paysNothing ? triage.fees().paid(draft) : List.of(),
                caller,
                site);
    }

    /** A danger counts wherever it is written. */
    private Statement told(Statement said, Hand hand) {
        if (triage.dangers().in(said.reading())) return said;
        return hand.content().filter(c -> triage.dangers().in(c.reading())).orElse(said);
    }

    /** As soon as possible unless a time was named; of doubts only those about the place matter. */
    private Hand.Filled inDanger(Hand.Filled filled, Statement told, ReportForm form) {
        Draft draft = filled.draft();
        boolean named = told.reading().slot() != null || form.isByHand("time", form.time());
        Draft at = named && draft.time() != null
                ? draft
                : draft.at(triage.dangers().asSoonAsPossible());
        boolean where = filled.doubt() != null && filled.doubt().slot() == Slot.PLACE;
        return new Hand.Filled(triage.dangers().served(at, told.reading()), where ? filled.doubt() : null);
    }

    private Draft free(Draft draft) {
        return triage.fees().free(draft).isEmpty()
                ? draft
                : draft.only(triage.fees().free(draft));
    }

    /** What the clerk chose from the catalogue counts. */
    private Optional<ServiceItem> notOffered(ReportForm form, Statement content) {
        Optional<ServiceItem> chosen = catalogue.find(form.service());
        return chosen.isPresent()
                ? chosen.filter(item -> !item.offered())
                : words.listener().notOffered(content);
    }

    /** Reader and script. */
    @Component
    record Words(Ear ear, Listener listener, DeskScript script) {}
}
