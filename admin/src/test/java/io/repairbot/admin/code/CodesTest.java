package io.repairbot.admin.code;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import io.repairbot.Browser;
import io.repairbot.Chromium;
import io.repairbot.ConsoleTest;
import io.repairbot.Desk;
import io.repairbot.community.DoorCodes;
import io.repairbot.contact.ContactLinks;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ConsoleTest
@DisplayName("The codes at the doors")
class CodesTest {
    private static final String ADDRESS = "https://work.weixin.qq.com/kf/kfc1234567890abcdef?enc_scene=ENC3yVc7xK1J5wq";

    @Autowired
    ContactLinks links;

    @Autowired
    DoorCodes codes;

    @Autowired
    JdbcTemplate jdbc;

    private Browser clerk;

    @BeforeEach
    void know() {
        links.keep("wk_sunshine", ADDRESS);
        clerk = Browser.signedIn("qian.qiantai");
    }

    @Test
    @DisplayName("open the chat and bring the door along: a home's code is that home's, a hall's that building's")
    void leadToTheDoor() {
        assertThat(door(clerk.bytes("/homes/" + Desk.DOOR + "/code.png"))).isEqualTo("3栋2单元501");
        assertThat(door(clerk.bytes("/homes/codes/hall.png?building=12"))).isEqualTo("12栋");
    }

    @Test
    @DisplayName("are printed for all homes of a building or of a unit, each once, with words for the resident")
    void sheets() {
        String sheet = clerk.page("/homes/codes?building=3");
        assertThat(sheet).contains("扫码报修", "阳光花园", "微信扫一扫", "共216户，18页A4");
        assertThat(sheet.split("<figure", -1)).hasSize(1 + 216);
        assertThat(clerk.page("/homes/codes?building=3&unit=2"))
                .contains("共72户，6页A4")
                .doesNotContain("3栋1单元");
    }

    @Test
    @DisplayName("are not to be had before the address is known, and the page says why")
    void noAddressYet() {
        jdbc.update("DELETE FROM contact_link");
        assertThat(clerk.page("/homes/codes?building=3"))
                .contains("还没有取得微信客服的链接")
                .doesNotContain("<figure");
        assertThat(clerk.get("/homes/" + Desk.DOOR + "/code.png").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("of another community's doors, or of none, are not found")
    void ownOnly() {
        jdbc.update("INSERT INTO community (id, code, name, kf_id) VALUES (2, 'BB', '碧波园', 'wk_bibo')");
        jdbc.update(
                "INSERT INTO home (id, community_id, building, unit, floor, room) VALUES (90001, 2, '77', '1', '1', '101')");
        for (String path : List.of(
                "/homes/90001/code",
                "/homes/90001/code.png",
                "/homes/codes?building=77",
                "/homes/codes/hall?building=77",
                "/homes/codes/hall.png?building=77",
                "/homes/codes?building=3&unit=9",
                "/homes/codes"))
            assertThat(clerk.get(path).statusCode()).as(path).isEqualTo(404);
    }

    @Test
    @DisplayName(
            "can be scanned from the printed paper, twelve to a page of A4, a poster on one; nothing else is printed")
    void printed() {
        try (BrowserContext window = Chromium.window(720, 1018)) {
            Page page = Chromium.signIn(window, "qian.qiantai");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            Chromium.open(page, "/homes/codes?building=3&unit=2");
            byte[] paper = page.screenshot(new Page.ScreenshotOptions().setPath(screen("sheet")));
            assertThat(QrCodes.in(paper)).hasSizeGreaterThanOrEqualTo(12).allMatch(text -> text.startsWith(ADDRESS));
            assertThat(pages(page)).isEqualTo(6);
            assertThat(page.isVisible("header")).isFalse();
            Chromium.open(page, "/homes/codes/hall?building=3");
            assertThat(door(page.screenshot(new Page.ScreenshotOptions().setPath(screen("poster")))))
                    .isEqualTo("3栋");
            assertThat(pages(page)).isEqualTo(1);
        }
    }

    private static int pages(Page page) {
        byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        return (int) Pattern.compile("/Type\\s*/Page\\b")
                .matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }

    private static Path screen(String name) {
        return Path.of("admin/target/screens", "print-" + name + ".png");
    }

    private String door(byte[] png) {
        String text = QrCodes.in(png).get(0);
        assertThat(text).startsWith(ADDRESS + "&scene_param=");
        return codes.read(1, text.substring(text.lastIndexOf('=') + 1))
                .orElseThrow()
                .label();
    }
}
