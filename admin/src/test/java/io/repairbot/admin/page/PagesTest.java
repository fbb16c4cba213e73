package io.repairbot.admin.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.repairbot.Chromium;
import io.repairbot.ConsoleTest;
import io.repairbot.Desk;
import io.repairbot.EveryPage;
import io.repairbot.contact.ContactLinks;
import io.repairbot.workorder.WorkOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every page at the desk's and at the phone's width; the pictures lie in admin/target/screens. */
@ConsoleTest
class PagesTest {
    @Autowired
    Desk desk;

    @Autowired
    EveryPage pages;

    @Autowired
    ContactLinks links;

    @ParameterizedTest(name = "{0}")
    @CsvSource({"desk, 1366, 768", "phone, 390, 844"})
    @DisplayName("No page is wider than the screen, and nothing on it is stopped by the content policy")
    void fits(String name, int width, int height) {
        WorkOrder order = desk.busyDay();
        links.keep("wk_sunshine", "https://work.weixin.qq.com/kf/kfc1?enc_scene=ENC");
        List<String> complaints = new ArrayList<>();
        try (BrowserContext window = Chromium.window(width, height)) {
            Page page = Chromium.signIn(window, "zheng.jingli");
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") && !message.text().contains("404"))
                    complaints.add(page.url() + " " + message.text());
            });
            for (String path : pages.all(order).stream()
                    .map(EveryPage.Visit::path)
                    .distinct()
                    .toList()) {
                Chromium.open(page, path);
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("admin/target/screens", name + path.replaceAll("\\W+", "-") + ".png")));
                assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                        .as(path)
                        .isLessThanOrEqualTo(width);
            }
        }
        assertThat(complaints).isEmpty();
    }
}
