package io.repairbot.admin.home;

import io.repairbot.admin.access.Viewer;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class HomesPage {
    private final Directory directory;

    HomesPage(Directory directory) {
        this.directory = directory;
    }

    @GetMapping("/homes")
    String show(
            @AuthenticationPrincipal Viewer viewer,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String after,
            Model model) {
        model.addAttribute("q", q);
        model.addAttribute("page", directory.page(viewer, q, after));
        return "console/homes";
    }
}
