package io.repairbot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A browser without a screen: keeps cookies, sends the token of the last page with its forms, goes where it is sent only when told. */
public final class Browser {
    public static final String PASSWORD = "garden-tests-2026";

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\" name=\"(\\w+)\" value=\"([^\"]*)\"");

    static @Nullable String port;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private String token = "";

    public static Browser signedIn(String userid) {
        Browser browser = new Browser();
        HttpResponse<String> answer = browser.signIn(userid, PASSWORD);
        if (answer.headers().firstValue("Location").orElse("").contains("wrong"))
            throw new AssertionError(userid + " is not let in");
        return browser;
    }

    /** An engineer with his phone, vouched for by the messenger. */
    public static Browser onPhoneOf(String userid) {
        Browser browser = new Browser();
        HttpResponse<String> answer = browser.comeBack(browser.get("/m/login"), Badges.of(userid));
        if (!answer.headers().firstValue("Location").orElse("").endsWith("/m"))
            throw new AssertionError(userid + " is not let in");
        return browser;
    }

    /** From the messenger, to which {@code begun} sent the browser. */
    public HttpResponse<String> comeBack(HttpResponse<String> begun, String code) {
        URI there = URI.create(begun.headers().firstValue("Location").orElseThrow());
        String[] question = there.getQuery().split("[=&]");
        return get(URI.create(question[1]).getPath() + "?code=" + encoded(code) + "&state=" + question[3]);
    }

    public HttpResponse<String> signIn(String userid, String password) {
        get("/login");
        return post("/login", Map.of("username", userid, "password", password));
    }

    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path)).header("Accept", "text/html");
        for (int i = 0; i < headers.length; i += 2) request.setHeader(headers[i], headers[i + 1]);
        return send(request.build());
    }

    public byte[] bytes(String path) {
        try {
            return http.send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Of what never ends: the answer's head alone. */
    public int status(String path) {
        HttpRequest request = HttpRequest.newBuilder(address(path))
                .header("Accept", "text/event-stream, text/html")
                .build();
        try {
            HttpResponse<java.io.InputStream> answer = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
            answer.body().close();
            return answer.statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The page's body; fails unless it is there. */
    public String page(String path) {
        HttpResponse<String> answer = get(path);
        if (answer.statusCode() != 200) throw new AssertionError(path + " answered " + answer.statusCode());
        return answer.body();
    }

    public HttpResponse<String> post(String path, Map<String, String> form) {
        return postWith(token, path, form);
    }

    /** Sends a form of this page with what it holds hidden, as it stands now. @return what the page says afterwards */
    public String submit(String page, String path, Map<String, String> form) {
        return submit(page(page), page, path, form);
    }

    /** As {@link #submit(String, String, Map)}, from a page that was looked at before. */
    public String submit(String seen, String page, String path, Map<String, String> form) {
        Map<String, String> all = new HashMap<>();
        HIDDEN.matcher(seen).results().forEach(field -> all.put(field.group(1), field.group(2)));
        all.remove("_csrf");
        all.putAll(form);
        post(path, all);
        return page(page);
    }

    /** As a page of somebody else's would send it. */
    public HttpResponse<String> postWith(String csrf, String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .POST(HttpRequest.BodyPublishers.ofString(body + "&_csrf=" + encoded(csrf)))
                .build());
    }

    /** Of the forms on the last page. */
    public String token() {
        return token;
    }

    public String cookie() {
        return cookies.getCookieStore().getCookies().toString();
    }

    public static URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            Matcher found = TOKEN.matcher(answer.body());
            if (found.find()) token = found.group(1);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
