package io.repairbot.wecom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class WecomSettingsTest {
    private final ApplicationContextRunner start = new ApplicationContextRunner()
            .withUserConfiguration(WecomConfiguration.class)
            .withPropertyValues(
                    "repairbot.wecom.corp-id=ww1",
                    "repairbot.wecom.agent-id=1000002",
                    "repairbot.wecom.secret=s3cret-value",
                    "repairbot.wecom.token=abc",
                    "repairbot.wecom.aes-key=" + Envelope.KEY);

    @Test
    @DisplayName("Good settings start; the address is WeCom's unless told otherwise")
    void starts() {
        start.run(context ->
                assertThat(context.getBean(WecomSettings.class).apiBaseUrl()).isEqualTo("https://qyapi.weixin.qq.com"));
    }

    @ParameterizedTest
    @DisplayName("A missing or malformed setting stops the start with its name and without its value")
    @CsvSource({
        "corp-id, ''",
        "agent-id, 10x0000secretpart",
        "secret, secretpart with blanks",
        "token, secretpart-with-dash",
        "aes-key, secretpart",
        "api-base-url, ftp://secretpart"
    })
    void stops(String name, String value) {
        start.withPropertyValues("repairbot.wecom." + name + "=" + value)
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessageContaining("repairbot.wecom." + name)
                        .hasMessageNotContaining("secretpart"));
    }

    @Test
    @DisplayName("Nothing prints the secrets")
    void printsNoSecret() {
        WecomSettings settings = new WecomSettings("http://x", "ww1", "1", "s3cret-value", "tok3n", Envelope.KEY);
        assertThat(settings.toString()).contains("ww1").doesNotContain("s3cret-value", "tok3n", Envelope.KEY);
        assertThatThrownBy(() -> new WecomSettings("http://x", "ww1", "1", null, "t", Envelope.KEY))
                .hasMessageContaining("repairbot.wecom.secret is missing");
    }
}
