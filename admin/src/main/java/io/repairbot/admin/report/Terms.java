package io.repairbot.admin.report;

import io.repairbot.catalogue.Catalogue;
import io.repairbot.catalogue.ServiceItem;
import io.repairbot.intake.Draft;
import io.repairbot.intake.Fault;
import io.repairbot.registration.Triage;
import io.repairbot.script.Line;
import java.util.HashMap;
import java.util.Map;

/** What was chosen on the form besides words. */
record Terms(Triage triage, DeskEar.Words words, Catalogue catalogue) {
    Draft of(ReportForm form, Draft heard) {
        Draft draft = served(form, heard);
        if (form.sure() && draft.doubtful() != null) draft = draft.at(draft.doubtful());
        if (form.anyway()) draft = draft.unplanned(words.script().say(Line.TO_BE_ARRANGED, Map.of()));
        Map<String, String> agreed = new HashMap<>(triage.fees().of(draft));
        agreed.keySet().retainAll(form.agreed());
        return agreed.isEmpty() ? draft : draft.agreedTo(agreed);
    }

    private Draft served(ReportForm form, Draft draft) {
        if (draft.content() == null || draft.service() == null) return draft;
        String service = catalogue
                .find(form.service())
                .filter(ServiceItem::offered)
                .map(ServiceItem::code)
                .orElse(draft.service());
        boolean urgent =
                draft.urgent() || form.urgent() || catalogue.get(service).urgent();
        Draft served = draft.withContent(draft.content(), service, urgent);
        for (Fault other : draft.others()) served = served.also(other);
        return served;
    }
}
