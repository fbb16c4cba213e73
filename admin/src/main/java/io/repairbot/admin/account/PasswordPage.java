package io.repairbot.admin.account;

import io.repairbot.admin.access.SessionViewers;
import io.repairbot.admin.access.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own password. */
@Controller
class PasswordPage {
    private final Accounts accounts;
    private final SessionViewers sessions;

    PasswordPage(Accounts accounts, SessionViewers sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @GetMapping("/password")
    String show() {
        return "console/password";
    }

    @PostMapping("/password")
    String change(
            @AuthenticationPrincipal Viewer viewer,
            @RequestParam(defaultValue = "") String old,
            @RequestParam(defaultValue = "") String fresh,
            @RequestParam(defaultValue = "") String again,
            HttpServletRequest request,
            Model model,
            RedirectAttributes next) {
        Optional<String> problem =
                fresh.equals(again) ? accounts.change(viewer, old, fresh) : Optional.of("两次输入的新密码不一样，请重新输入。");
        if (problem.isPresent()) {
            model.addAttribute("problem", problem.get());
            return "console/password";
        }
        // Whoever may have looked at the old cookie has a useless one.
        request.changeSessionId();
        sessions.keep(request, viewer.userid());
        next.addFlashAttribute("done", "密码已修改，其他电脑上的登录已失效。");
        return "redirect:/";
    }
}
