package io.repairbot.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

class RolesTest {
    @Test
    @DisplayName("A process with the role chat alone has no console: no sign-in, no pages, no accounts")
    void chatAlone() throws Exception {
        try (ConfigurableApplicationContext chat = TestProgram.run("repairbot.roles=chat")) {
            assertThat(get(chat, "/login").statusCode()).isEqualTo(404);
            assertThat(get(chat, "/").statusCode()).isEqualTo(404);
            assertThat(get(chat, "/console/console.js").statusCode()).isEqualTo(404);
            assertThat(chat.containsBean("springSecurityFilterChain")).isFalse();
            assertThat(get(chat, "/wecom/callback").statusCode()).isNotIn(302, 404);
        }
    }

    @Test
    @DisplayName(
            "Beside the console the callback and residents' pages answer for themselves, without sign-in or session")
    void both() throws Exception {
        try (ConfigurableApplicationContext server = TestProgram.run()) {
            assertThat(get(server, "/").headers().firstValue("Location")).hasValue("/login");
            HttpResponse<String> callback = get(server, "/wecom/callback");
            assertThat(callback.statusCode()).isNotIn(302, 404);
            assertThat(callback.headers().firstValue("Set-Cookie")).isEmpty();
            HttpResponse<String> progress = get(server, "/p/no-such-token");
            assertThat(progress.statusCode()).isEqualTo(404);
            assertThat(progress.headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(progress.headers().allValues("Content-Security-Policy")).hasSize(1);
        }
    }

    private static HttpResponse<String> get(ConfigurableApplicationContext server, String path)
            throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + server.getEnvironment().getProperty("local.server.port") + path);
        HttpRequest request =
                HttpRequest.newBuilder(address).header("Accept", "text/html").build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
