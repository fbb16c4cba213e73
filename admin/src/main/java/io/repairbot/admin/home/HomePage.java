package io.repairbot.admin.home;

import io.repairbot.admin.access.Viewer;
import io.repairbot.community.Home;
import io.repairbot.resident.Tenure;
import java.util.Arrays;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class HomePage {
    private final HouseholdDesk desk;
    private final Bindings bindings;

    HomePage(HouseholdDesk desk, Bindings bindings) {
        this.desk = desk;
        this.bindings = bindings;
    }

    @GetMapping("/homes/{id:[0-9]{1,18}}")
    String show(@AuthenticationPrincipal Viewer viewer, @PathVariable long id, Model model) {
        model.addAttribute("h", desk.of(viewer, id));
        model.addAttribute("tenures", Tenure.values());
        return "console/home";
    }

    @PostMapping("/homes/{id:[0-9]{1,18}}/bind")
    String bind(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String tenure,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        Home home = desk.home(viewer, id);
        Bindings.Told told = bindings.bind(viewer, home, who, tenure(tenure), reason);
        // What was typed stays, but for a phone number: flashed attributes are written into the session.
        if (!told.done()) next.addFlashAttribute("open", true).addFlashAttribute("reason", reason);
        return back(home, told, next);
    }

    @PostMapping("/homes/{id:[0-9]{1,18}}/residents/{resident:[0-9]{1,18}}/unbind")
    String unbind(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable long id,
            @PathVariable long resident,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        Home home = desk.home(viewer, id);
        return back(home, bindings.unbind(viewer, home, resident, reason), next);
    }

    private static String back(Home home, Bindings.Told told, RedirectAttributes next) {
        next.addFlashAttribute(told.done() ? "done" : "refused", told.words());
        next.addAttribute("id", home.id());
        return "redirect:/homes/{id}";
    }

    private static Tenure tenure(String name) {
        return Arrays.stream(Tenure.values())
                .filter(tenure -> tenure.name().equals(name))
                .findAny()
                .orElse(Tenure.UNKNOWN);
    }
}
