package io.repairbot.admin.code;

import io.repairbot.admin.access.Viewer;
import io.repairbot.admin.page.Missing;
import io.repairbot.community.DoorCodes.Door;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Sheets of codes to print, and single ones to download. */
@Controller
class CodesPage {
    private final CodeDesk desk;

    CodesPage(CodeDesk desk) {
        this.desk = desk;
    }

    /** All homes of a building, or of one unit of it. */
    @GetMapping("/homes/codes")
    String homes(
            @AuthenticationPrincipal Viewer viewer,
            @RequestParam(defaultValue = "") String building,
            @RequestParam(defaultValue = "") String unit,
            Model model) {
        List<Door> doors = desk.doors(viewer, building, unit);
        model.addAttribute("building", building);
        if (doors.size() > CodeDesk.MOST) {
            model.addAttribute("refused", "这里超过" + CodeDesk.MOST + "户，一次打印不了。请回到房屋列表，先查一个单元（如 3-1），再打印这个单元的码。");
            return "console/codes";
        }
        return sheet(viewer, building + "栋" + (unit.isEmpty() ? "" : unit + "单元") + "各户", doors, false, model);
    }

    /** For the hall of a building. */
    @GetMapping("/homes/codes/hall")
    String hall(@AuthenticationPrincipal Viewer viewer, @RequestParam(defaultValue = "") String building, Model model) {
        Door hall = desk.hall(viewer, building);
        model.addAttribute("building", hall.building());
        model.addAttribute("download", "/homes/codes/hall.png?building=" + encoded(hall.building()));
        return sheet(viewer, hall.label(), List.of(hall), true, model);
    }

    @GetMapping("/homes/{id:[0-9]{1,18}}/code")
    String home(@AuthenticationPrincipal Viewer viewer, @PathVariable long id, Model model) {
        Door door = desk.door(viewer, id);
        model.addAttribute("building", door.building());
        model.addAttribute("download", "/homes/" + id + "/code.png");
        return sheet(viewer, door.label(), List.of(door), true, model);
    }

    @GetMapping("/homes/{id:[0-9]{1,18}}/code.png")
    ResponseEntity<byte[]> home(@AuthenticationPrincipal Viewer viewer, @PathVariable long id) {
        return file(viewer, desk.door(viewer, id));
    }

    @GetMapping("/homes/codes/hall.png")
    ResponseEntity<byte[]> hall(
            @AuthenticationPrincipal Viewer viewer, @RequestParam(defaultValue = "") String building) {
        return file(viewer, desk.hall(viewer, building));
    }

    private String sheet(Viewer viewer, String title, List<Door> doors, boolean poster, Model model) {
        desk.cards(viewer, doors)
                .ifPresentOrElse(
                        pages -> model.addAttribute("sheet", new Sheet(title, pages, poster)),
                        () -> model.addAttribute("refused", "还没有取得微信客服的链接，码暂时做不出来。机器人每分钟会取一次；一直没有，请系统管理员检查微信客服的接口权限。"));
        return "console/codes";
    }

    private ResponseEntity<byte[]> file(Viewer viewer, Door door) {
        String name = ContentDisposition.attachment()
                .filename(door.label() + ".png", StandardCharsets.UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name)
                .contentType(MediaType.IMAGE_PNG)
                .body(desk.picture(viewer, door).orElseThrow(Missing::new));
    }

    private static String encoded(String building) {
        return java.net.URLEncoder.encode(building, StandardCharsets.UTF_8);
    }
}
