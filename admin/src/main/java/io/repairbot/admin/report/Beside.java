package io.repairbot.admin.report;

import io.repairbot.catalogue.Catalogue;
import io.repairbot.intake.Draft;
import io.repairbot.intake.Fault;
import io.repairbot.privacy.Phones;
import io.repairbot.script.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What stands beside the sentence: the fields as understood, and what the clerk should know. */
@Component
class Beside {
    private final DeskScript script;
    private final Catalogue catalogue;
    private final Phones phones;

    Beside(DeskScript script, Catalogue catalogue, Phones phones) {
        this.script = script;
        this.catalogue = catalogue;
        this.phones = phones;
    }

    Map<String, String> fills(Understood heard) {
        Draft draft = heard.draft();
        Map<String, String> fills = new LinkedHashMap<>();
        fills.put("content", draft.content() == null ? "" : draft.content());
        fills.put("place", draft.place() == null ? "" : draft.place().label());
        fills.put("time", draft.time() == null ? "" : draft.time().label());
        if (!heard.reading().phones().isEmpty())
            fills.put("phone", heard.reading().phones().get(0));
        return fills;
    }

    List<String> safety(Understood heard) {
        return heard.reading().dangers().stream()
                .sorted()
                .map(danger -> script.say(Line.safety(danger), Map.of()))
                .toList();
    }

    List<String> notes(ReportForm form, Understood heard) {
        List<String> notes = new ArrayList<>();
        Draft draft = heard.draft();
        if (!draft.faults().isEmpty()) notes.add("服务：" + services(draft) + (draft.urgent() ? "（急）" : ""));
        draft.terms().fees().forEach((service, fee) -> notes.add("已同意费用：" + fee));
        if (!form.phone().isBlank() && !phones.isNumber(form.phone())) notes.add("电话号码不完整，请再核对一遍。");
        else if (heard.caller() != null)
            notes.add(heard.caller().hasChat() ? "这个号码是微信住户，进展和评价发到他的微信。" : "这个号码报修过，修好后电话回访。");
        else if (!form.phone().isBlank()) notes.add("新来电，修好后电话回访。");
        return notes;
    }

    private String services(Draft draft) {
        return draft.faults().stream()
                .map(Fault::service)
                .distinct()
                .map(service -> catalogue.get(service).name())
                .collect(Collectors.joining("、"));
    }
}
