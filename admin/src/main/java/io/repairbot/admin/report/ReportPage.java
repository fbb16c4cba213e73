package io.repairbot.admin.report;

import io.repairbot.admin.access.Viewer;
import io.repairbot.admin.page.Missing;
import io.repairbot.catalogue.Catalogue;
import io.repairbot.hotline.Filed;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ReportPage {
    private static final String PANEL = "console/report :: panel";

    private final ReportDesk desk;
    private final Catalogue catalogue;

    ReportPage(ReportDesk desk, Catalogue catalogue) {
        this.desk = desk;
        this.catalogue = catalogue;
    }

    @GetMapping("/reports/new")
    String form(@AuthenticationPrincipal Viewer viewer, Model model) {
        return page(model, ReportForm.empty(), desk.read(viewer, ReportForm.empty()));
    }

    /** What the form comes to as it stands; asked while the clerk types. */
    @PostMapping("/reports/read")
    String read(@AuthenticationPrincipal Viewer viewer, @ModelAttribute ReportForm form, Model model) {
        model.addAttribute("prompt", desk.read(viewer, form));
        model.addAttribute("alarmed", form.alarmed());
        return PANEL;
    }

    @PostMapping("/reports/alarm")
    String alarm(@AuthenticationPrincipal Viewer viewer, @ModelAttribute ReportForm form, Model model) {
        boolean alarmed = desk.alarm(viewer, form);
        ReportForm after = alarmed ? form.alarmed(true) : form;
        model.addAttribute("prompt", desk.read(viewer, after));
        model.addAttribute("alarmed", after.alarmed());
        return PANEL;
    }

    /** What cannot be done yet comes back with everything that was typed. */
    @PostMapping("/reports")
    String save(
            @AuthenticationPrincipal Viewer viewer,
            @ModelAttribute ReportForm form,
            @RequestParam(defaultValue = "") String act,
            Model model) {
        Optional<Prompt> against = desk.save(viewer, form, act);
        return against.map(prompt -> page(model, form, prompt)).orElse("redirect:/reports/" + form.key());
    }

    @GetMapping("/reports/{key:[0-9a-f-]{36}}")
    String filed(@AuthenticationPrincipal Viewer viewer, @PathVariable String key, Model model) {
        Filed filed = desk.filed(viewer, key).orElseThrow(Missing::new);
        model.addAttribute("filed", filed);
        return "console/report-filed";
    }

    private String page(Model model, ReportForm form, Prompt prompt) {
        model.addAttribute("form", form);
        model.addAttribute("prompt", prompt);
        model.addAttribute("alarmed", form.alarmed());
        model.addAttribute("services", catalogue.all());
        return "console/report";
    }
}
