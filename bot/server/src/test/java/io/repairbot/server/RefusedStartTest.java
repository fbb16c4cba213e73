package io.repairbot.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class RefusedStartTest {
    /** Settings are looked at before anything is connected to. */
    private static final String NO_DATABASE = "spring.datasource.url=jdbc:mysql://127.0.0.1:1/repairbot";

    @ParameterizedTest
    @DisplayName("A missing or malformed setting stops the start with a sentence that names it and no stack trace")
    @CsvSource(delimiter = '|', textBlock = """
            repairbot.public-url=                           | repairbot.public-url is missing
            repairbot.public-url=repair.example.com         | repairbot.public-url is malformed
            repairbot.public-url=https://a.com/?q=1         | repairbot.public-url is malformed
            repairbot.link-key=                             | repairbot.link-key is missing
            repairbot.link-key=thirty-one-characters-are-none- | repairbot.link-key is too short
            repairbot.privacy.phone-key=                    | repairbot.privacy.phone-key is missing
            repairbot.privacy.phone-key=c2hvcnRrZXk=        | repairbot.privacy.phone-key is malformed
            repairbot.privacy.former-phone-keys=noKey       | repairbot.privacy.former-phone-keys is malformed
            repairbot.roles=chats                           | repairbot.roles is malformed: it must be chat, console or chat,console, not 'chats'
            repairbot.roles=                                | repairbot.roles is malformed
            repairbot.wecom.corp-id=                        | repairbot.wecom.corp-id is missing
            repairbot.wecom.agent-id=app                    | repairbot.wecom.agent-id is malformed
            repairbot.wecom.secret=                         | repairbot.wecom.secret is missing
            repairbot.wecom.token=with-a-dash               | repairbot.wecom.token is malformed
            repairbot.wecom.aes-key=tooShort                | repairbot.wecom.aes-key is malformed
            repairbot.config-dir=elsewhere                  | elsewhere/catalogue.yml is not found in
            """)
    void namesTheSetting(String setting, String sentence, CapturedOutput output) {
        assertThat(catchThrowable(() -> TestProgram.run(setting, NO_DATABASE))).isNotNull();
        assertThat(output)
                .contains("APPLICATION FAILED TO START", sentence)
                .doesNotContain("\tat ")
                .doesNotContain("with-a-dash", "tooShort", "thirty-one", "c2hvcnRrZXk", "noKey");
    }

    @Test
    @DisplayName("A database that does not answer is told in one sentence, without its password")
    void namesTheDatabase(CapturedOutput output) {
        assertThat(catchThrowable(() -> TestProgram.run(
                        NO_DATABASE,
                        "spring.datasource.password=s3cr3t-word",
                        "spring.datasource.hikari.initialization-fail-timeout=1")))
                .isNotNull();
        assertThat(output)
                .contains("The database of spring.datasource.url does not let us in")
                .doesNotContain("\tat ")
                .doesNotContain("s3cr3t-word");
    }
}
