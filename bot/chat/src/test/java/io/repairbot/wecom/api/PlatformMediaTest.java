package io.repairbot.wecom.api;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.repairbot.attachment.MediaSource;
import io.repairbot.wecom.Platform;
import io.repairbot.wecom.TestClock;
import io.repairbot.wecom.WecomTest;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WecomTest
class PlatformMediaTest {
    @Autowired
    private MediaSource media;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void start() {
        Platform.reset();
        clock.pass(Duration.ofHours(3));
    }

    @Test
    @DisplayName("A photo is streamed with the type the platform names")
    void photo() throws IOException {
        platform(aResponse().withHeader("Content-Type", "image/jpeg").withBody(new byte[] {1, 2, 3}));
        MediaSource.Media opened = media.open("M 1");
        try (var content = opened.content()) {
            assertThat(content.readAllBytes()).containsExactly(1, 2, 3);
        }
        assertThat(opened.contentType()).isEqualTo("image/jpeg");
    }

    @Test
    @DisplayName("A medium that is no longer there is gone for good; a busy platform is not")
    void gone() {
        platform(okJson(Platform.error(40007)));
        assertThatThrownBy(() -> media.open("M1")).isInstanceOf(MediaSource.MediaGone.class);
        platform(okJson(Platform.error(45009)));
        assertThatThrownBy(() -> media.open("M1"))
                .isExactlyInstanceOf(IOException.class)
                .hasMessageContaining("45009");
    }

    @Test
    @DisplayName("A refused token is fetched anew, once")
    void newToken() throws IOException {
        platform(aResponse().withHeader("Content-Type", "image/png").withBody("x"));
        Platform.stub(get(urlPathEqualTo("/cgi-bin/media/get"))
                .withQueryParam("access_token", equalTo("tok1"))
                .atPriority(1)
                .willReturn(okJson(Platform.error(42001))));
        assertThatThrownBy(() -> media.open("M1")).hasMessage("WeCom refused the token");
        Platform.token("tok2");
        media.open("M1").content().close();
    }

    @Test
    @DisplayName("What is neither medium nor JSON may come right later; no error names the token")
    void neither() {
        platform(aResponse().withStatus(502).withHeader("Content-Type", "image/jpeg"));
        assertThatThrownBy(() -> media.open("M1")).hasMessage("WeCom answered HTTP 502 instead of a medium");
        platform(aResponse().withHeader("Content-Type", "text/plain").withBody("<oops>"));
        assertThatThrownBy(() -> media.open("M1")).hasMessage("WeCom answered neither a medium nor JSON");
    }

    private static void platform(ResponseDefinitionBuilder answer) {
        Platform.stub(get(urlPathEqualTo("/cgi-bin/media/get")).willReturn(answer));
    }
}
