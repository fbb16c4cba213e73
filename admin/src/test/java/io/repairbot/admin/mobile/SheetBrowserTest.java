package io.repairbot.admin.mobile;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import io.repairbot.Chromium;
import io.repairbot.ConsoleTest;
import io.repairbot.Desk;
import io.repairbot.workorder.WorkOrder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** On a phone of 390 pixels. */
@ConsoleTest
class SheetBrowserTest {
    @Autowired
    Desk desk;

    @Autowired
    JdbcTemplate jdbc;

    private Page page;

    @BeforeEach
    void open() {
        WorkOrder order = desk.arrived(desk.accepted(desk.urgent()));
        page = Chromium.phone(Desk.CHEN);
        Chromium.open(page, "/m/orders/" + order.number());
    }

    @Test
    @DisplayName("Photo, result, two materials and the resident's signature: 完成")
    void completes() {
        page.setInputFiles("#file", new FilePayload("阀门.jpg", "image/jpeg", Shots.drawn("jpg")));
        assertThat(page.locator("#photos img")).hasCount(1);
        fill();
        sign();
        shoot("sheet");
        page.click("#finish");
        assertThat(page.locator("[role=status]")).containsText("正在等住户评价");
        assertThat(jdbc.queryForList("SELECT kind FROM attachment ORDER BY id", String.class))
                .containsExactly("image", "signature");
        assertThat(jdbc.queryForList("SELECT name FROM work_sheet_line ORDER BY id", String.class))
                .containsExactly("角阀", "软管");
        shoot("done");
    }

    @Test
    @DisplayName("A photo that fails stays to be sent again, and the text stays; 完成 waits for it")
    void survivesAFailedUpload() {
        fill();
        page.route("**/photo", Route::abort);
        page.setInputFiles("#file", new FilePayload("阀门.jpg", "image/jpeg", Shots.drawn("jpg")));
        assertThat(page.locator("#waiting")).containsText("网络不通");
        page.click("#finish");
        assertThat(page.locator("#trouble")).containsText("还有照片没有传上去");
        shoot("failed");
        assertThat(page.locator("#result")).hasValue("更换角阀");
        page.unroute("**/photo");
        page.click("text=再传一次");
        assertThat(page.locator("#photos img")).hasCount(1);
        page.click("#finish");
        assertThat(page.locator("[role=status]")).containsText("正在等住户评价");
    }

    @Test
    @DisplayName(
            "A page loaded anew still has what was typed, materials too; once it has arrived the phone keeps nothing")
    void keepsADraft() {
        fill();
        page.reload();
        assertThat(page.locator("#result")).hasValue("更换角阀");
        assertThat(page.locator("[name=name]").nth(1)).hasValue("软管");
        assertThat(page.locator("#sum")).hasText("31");
        page.click("#finish");
        assertThat(page.locator("[role=status]")).containsText("正在等住户评价");
        assertThat(page.evaluate("localStorage.length")).isEqualTo(0);
    }

    @Test
    @DisplayName("Nothing is wider than the phone, and what is tapped is as large as a thumb")
    void fits() {
        assertThat(page.evaluate("document.documentElement.scrollWidth <= 390")).isEqualTo(true);
        for (Locator target : page.locator("button:visible, input:not([type=file]):visible, textarea")
                .all()) {
            assertThat(target.boundingBox().height).as(target.toString()).isGreaterThanOrEqualTo(44);
        }
    }

    private void fill() {
        page.fill("#result", "更换角阀");
        page.fill("[name=name]", "角阀");
        page.fill("[name=price]", "15");
        page.click("#more");
        page.locator("[name=name]").nth(1).fill("软管");
        page.locator("[name=quantity]").nth(1).fill("2");
        page.locator("[name=price]").nth(1).fill("8");
    }

    private void sign() {
        Locator pad = page.locator("#pad");
        pad.scrollIntoViewIfNeeded();
        BoundingBox box = pad.boundingBox();
        page.mouse().move(box.x + 40, box.y + 40);
        page.mouse().down();
        for (int i = 1; i <= 12; i++) page.mouse().move(box.x + 40 + i * 18, box.y + 40 + (i % 3) * 25);
        page.mouse().up();
    }

    private void shoot(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("admin/target/screens/m-" + name + ".png")));
    }
}
