package io.repairbot.admin.page;

import io.repairbot.admin.access.Area;
import io.repairbot.admin.access.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Fills the frame of every page: who is signed in and where he may go. */
@ControllerAdvice(basePackages = "io.repairbot.admin")
class Frame {
    @ModelAttribute("viewer")
    @Nullable
    Viewer viewer(@AuthenticationPrincipal @Nullable Viewer viewer) {
        return viewer;
    }

    @ModelAttribute("menu")
    List<Entry> menu(@AuthenticationPrincipal @Nullable Viewer viewer, HttpServletRequest request) {
        if (viewer == null) return List.of();
        return Arrays.stream(Area.values())
                .filter(area -> area.isInMenu() && area.isOpenTo(viewer))
                .map(area -> new Entry(area.label(), area.path(), isHere(area, request.getServletPath())))
                .toList();
    }

    private static boolean isHere(Area area, String path) {
        return path.equals(area.path()) || area != Area.BOARD && path.startsWith(area.path() + "/");
    }

    /** @param here whether it is the page shown */
    public record Entry(String label, String path, boolean here) {}
}
