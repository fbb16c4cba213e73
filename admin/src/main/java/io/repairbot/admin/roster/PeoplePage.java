package io.repairbot.admin.roster;

import io.repairbot.admin.access.Viewer;
import io.repairbot.admin.roster.Forms.Leave;
import io.repairbot.admin.roster.Forms.NewShift;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Requests that are decided, leave that is entered, shifts that are made: what is not the draft itself. */
@Controller
class PeoplePage {
    private final LeaveActions leave;
    private final ShiftActions shifts;

    PeoplePage(LeaveActions leave, ShiftActions shifts) {
        this.leave = leave;
        this.shifts = shifts;
    }

    @PostMapping("/roster/{month}/requests/{number}/approve")
    String approve(
            @AuthenticationPrincipal Viewer viewer,
            Back back,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String substitute,
            RedirectAttributes next) {
        return back.after(next, month -> leave.approve(viewer, number, substitute));
    }

    @PostMapping("/roster/{month}/requests/{number}/refuse")
    String refuse(
            @AuthenticationPrincipal Viewer viewer, Back back, @PathVariable String number, RedirectAttributes next) {
        return back.after(next, month -> leave.refuse(viewer, number));
    }

    @PostMapping("/roster/{month}/leave")
    String enter(@AuthenticationPrincipal Viewer viewer, Back back, Leave form, RedirectAttributes next) {
        return back.after(next, month -> leave.enter(viewer, form));
    }

    @PostMapping("/roster/{month}/shifts")
    String make(@AuthenticationPrincipal Viewer viewer, Back back, NewShift form, RedirectAttributes next) {
        return back.after(next, month -> shifts.make(viewer, month, form));
    }

    @PostMapping("/roster/{month}/shifts/{shift:[0-9]{1,18}}/daily")
    String daily(
            @AuthenticationPrincipal Viewer viewer,
            Back back,
            @PathVariable long shift,
            @RequestParam(defaultValue = "false") boolean daily,
            RedirectAttributes next) {
        return back.after(next, month -> shifts.daily(viewer, month, shift, daily));
    }

    @PostMapping("/roster/{month}/shifts/{shift:[0-9]{1,18}}/drop")
    String drop(@AuthenticationPrincipal Viewer viewer, Back back, @PathVariable long shift, RedirectAttributes next) {
        return back.after(next, month -> shifts.drop(viewer, month, shift));
    }
}
