package io.repairbot.admin.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PasswordsTest {
    private final Passwords passwords = new Passwords(4);

    @Test
    @DisplayName("A hash is not the password, differs each time and fits only its password")
    void hashes() {
        String hash = passwords.hash("correct-horse");
        assertThat(hash).startsWith("{bcrypt}").doesNotContain("horse").isNotEqualTo(passwords.hash("correct-horse"));
        assertThat(passwords.matches("correct-horse", Optional.of(hash))).isTrue();
        assertThat(passwords.matches("correct-house", Optional.of(hash))).isFalse();
        assertThat(passwords.matches("correct-horse", Optional.empty())).isFalse();
    }

    @Test
    @DisplayName("What is longer than bcrypt reads does not match by its beginning")
    void longOnes() {
        String seventyTwo = "x1".repeat(36);
        assertThat(passwords.matches(seventyTwo + "tail", Optional.of(passwords.hash(seventyTwo))))
                .isFalse();
    }

    @Test
    @DisplayName("Short, long, one-note passwords and those with the userid are complained of; others are not")
    void complains() {
        assertThat(passwords.complaint("qian", "short-one")).isPresent();
        assertThat(passwords.complaint("qian", "钥匙在哪里呢".repeat(5))).isPresent();
        assertThat(passwords.complaint("qian", "aaaaaaaaaaaa")).isPresent();
        assertThat(passwords.complaint("qian", "my-QIAN-password")).isPresent();
        assertThat(passwords.complaint("qian", "blue-kettle-7")).isEmpty();
        assertThat(passwords.complaint("qian", "小区门口有三棵大榕树")).isEmpty();
    }

    @Test
    @DisplayName("Made passwords are good ones and never the same")
    void makes() {
        assertThat(passwords.complaint("qian", passwords.random())).isEmpty();
        assertThat(passwords.random()).isNotEqualTo(passwords.random()).hasSize(14);
    }
}
