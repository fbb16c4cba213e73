package io.repairbot.admin.page;

import io.repairbot.admin.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class SignInPage {
    @GetMapping("/login")
    String show(@AuthenticationPrincipal @Nullable Viewer viewer) {
        return viewer == null ? "console/login" : "redirect:/";
    }
}
