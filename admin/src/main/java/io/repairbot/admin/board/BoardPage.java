package io.repairbot.admin.board;

import io.repairbot.admin.access.Viewer;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class BoardPage {
    private final BoardDesk desk;

    BoardPage(BoardDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/")
    String show(@AuthenticationPrincipal Viewer viewer, Model model) {
        model.addAttribute("board", desk.of(viewer));
        return "console/board";
    }

    /** The moving part alone. */
    @GetMapping("/board")
    String part(@AuthenticationPrincipal Viewer viewer, Model model) {
        model.addAttribute("board", desk.of(viewer));
        return "console/board :: board";
    }
}
