package io.repairbot.admin.board;

import io.repairbot.admin.access.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@Controller
class BoardPage {
    private final BoardDesk desk;
    private final BoardStream stream;

    BoardPage(BoardDesk desk, BoardStream stream) {
        this.desk = desk;
        this.stream = stream;
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

    @GetMapping(path = "/board/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter watch(HttpServletResponse response) {
        // nginx would keep the events until its buffer is full.
        response.setHeader("X-Accel-Buffering", "no");
        return stream.watch();
    }
}
