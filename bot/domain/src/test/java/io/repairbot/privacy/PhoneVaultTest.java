package io.repairbot.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.repairbot.privacy.PhoneVault.Sealed;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("F3 A sealed number")
class PhoneVaultTest {
    private static final String OLD = key("an-old-key-of-thirty-two-letters");
    private static final String NEW = key("a-later-key-of-thirty-two-signs-");
    private static final PhoneNumber NUMBER = PhoneNumber.of("13812345678").orElseThrow();

    private final PhoneVault vault = vault(NEW);

    @Test
    @DisplayName("is opened for its resident")
    void opens() {
        assertThat(vault.open(vault.seal(NUMBER, 7), 7).digits()).isEqualTo("13812345678");
    }

    @Test
    @DisplayName("is not opened for another resident, nor when a bit was changed")
    void bound() {
        Sealed sealed = vault.seal(NUMBER, 7);
        assertThatThrownBy(() -> vault.open(sealed, 8)).hasMessageContaining("cannot be read");
        byte[] changed = sealed.bytes().clone();
        changed[changed.length - 1] ^= 1;
        assertThatThrownBy(() -> vault.open(new Sealed(changed, sealed.keyId()), 7))
                .hasMessageContaining("cannot be read");
    }

    @Test
    @DisplayName("looks different each time, and its hash is the same")
    void hidden() {
        assertThat(vault.seal(NUMBER, 7).bytes())
                .isNotEqualTo(vault.seal(NUMBER, 7).bytes());
        assertThat(vault.searchHash(NUMBER)).isEqualTo(vault.searchHash(NUMBER)).hasSize(64);
        assertThat(vault(OLD).searchHash(NUMBER)).isNotEqualTo(vault.searchHash(NUMBER));
    }

    @Test
    @DisplayName("of a former key can be opened and found while that key is listed, and not after")
    void formerKey() {
        Sealed before = vault(OLD).seal(NUMBER, 7);
        PhoneVault both = vault(NEW, OLD);
        assertThat(both.open(before, 7).digits()).isEqualTo("13812345678");
        assertThat(both.searchHashes(NUMBER)).contains(vault(OLD).searchHash(NUMBER), vault.searchHash(NUMBER));
        assertThatThrownBy(() -> vault.open(before, 7)).hasMessageContaining("former-phone-keys");
    }

    @Test
    @DisplayName("is made with a key that no message shows")
    void secretKey() {
        assertThat(settings(NEW, OLD).toString()).doesNotContain(NEW, OLD, "later");
    }

    private static PhoneVault vault(String key, String... former) {
        return new PhoneVault(settings(key, former));
    }

    private static PrivacySettings settings(String key, String... former) {
        return new PrivacySettings(key, List.of(former));
    }

    private static String key(String bytes) {
        return Base64.getEncoder().encodeToString(bytes.getBytes(StandardCharsets.US_ASCII));
    }
}
