package io.repairbot.admin.account;

import io.repairbot.admin.access.Viewer;
import io.repairbot.admin.page.Missing;
import java.time.Clock;
import java.time.Instant;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Whose console it is: accounts of one's own community. */
@Controller
class AccountsPage {
    private final Accounts accounts;
    private final Clock clock;

    AccountsPage(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping("/accounts")
    String show(@AuthenticationPrincipal Viewer viewer, Model model) {
        Instant now = clock.instant();
        model.addAttribute(
                "lines",
                accounts.of(viewer).stream()
                        .map(line -> AccountLine.of(line, viewer, now))
                        .toList());
        return "console/accounts";
    }

    /** Shown on the answer itself and nowhere kept; loading the page again asks before it makes another. */
    @PostMapping("/accounts/{userid}/password")
    String give(@AuthenticationPrincipal Viewer viewer, @PathVariable String userid, Model model) {
        model.addAttribute("password", accounts.give(viewer, userid).orElseThrow(Missing::new));
        model.addAttribute("given", userid);
        return show(viewer, model);
    }
}
