package io.repairbot;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;

/** The machine's Chromium, started once for all tests. Where there is none, tests that need it are skipped, and the log says so. */
public final class Chromium {
    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private static com.microsoft.playwright.@Nullable Browser browser;

    private Chromium() {}

    /** A fresh window without cookies; its scripts must not fail and must not be held up by the content policy. */
    public static synchronized BrowserContext window(int width, int height) {
        return started()
                .newContext(
                        new NewContextOptions().setViewportSize(width, height).setLocale("zh-CN"));
    }

    public static Page signIn(BrowserContext window, String userid) {
        Page page = window.newPage();
        page.onPageError(error -> {
            throw new AssertionError("Script failed: " + error);
        });
        page.navigate(io.repairbot.Browser.address("/login").toString());
        page.fill("#username", userid);
        page.fill("#password", io.repairbot.Browser.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        return page;
    }

    /** A phone of 390 pixels with a finger, on which the engineer is signed in. */
    public static Page phone(String engineer) {
        BrowserContext phone = started()
                .newContext(new NewContextOptions()
                        .setViewportSize(390, 844)
                        .setHasTouch(true)
                        .setLocale("zh-CN"));
        Cookie session = new Cookie(
                "repairbot-m", io.repairbot.Browser.onPhoneOf(engineer).session());
        phone.addCookies(List.of(session.setDomain("localhost").setPath("/m")));
        Page page = phone.newPage();
        page.onPageError(error -> {
            throw new AssertionError("Script failed: " + error);
        });
        return page;
    }

    public static void open(Page page, String path) {
        page.navigate(io.repairbot.Browser.address(path).toString());
    }

    private static com.microsoft.playwright.Browser started() {
        if (browser == null) browser = start(executable());
        return browser;
    }

    private static Path executable() {
        Optional<Path> found =
                PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst();
        if (found.isPresent()) return found.get();
        System.err.println(
                "\n*** NO CHROMIUM: the console's pages are NOT tested in a real browser. Install chromium. ***\n");
        throw new TestAbortedException("No Chromium on this machine");
    }

    private static com.microsoft.playwright.Browser start(Path executable) {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(executable).setArgs(List.of("--no-sandbox")));
    }
}
