package io.repairbot.admin.page;

import io.repairbot.admin.access.Viewer;
import io.repairbot.staff.StaffIdentity;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class SignInPage {
    private final ObjectProvider<StaffIdentity> messenger;

    SignInPage(ObjectProvider<StaffIdentity> messenger) {
        this.messenger = messenger;
    }

    @GetMapping("/login")
    String show(@AuthenticationPrincipal @Nullable Viewer viewer, Model model) {
        model.addAttribute("messenger", messenger.getIfAvailable() != null);
        return viewer == null ? "console/login" : "redirect:/";
    }
}
