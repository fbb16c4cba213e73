package io.repairbot.privacy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code repairbot.privacy.*}: the key of residents' phone numbers.
 *
 * @param phoneKey 32 bytes in Base64, the same on all replicas
 * @param formerPhoneKeys keys used before, so that what they sealed can still be opened
 */
@ConfigurationProperties("repairbot.privacy")
public record PrivacySettings(
        @Nullable String phoneKey, @DefaultValue List<String> formerPhoneKeys) {
    private static final String MAKE_ONE =
            "it must be 32 bytes in Base64, a secret that encrypts residents' phone numbers,"
                    + " the same on all replicas; make one with: openssl rand -base64 32";

    /** @throws IllegalArgumentException saying what is wrong, without the key */
    public PrivacySettings {
        if (phoneKey == null || phoneKey.isBlank())
            throw new IllegalArgumentException("repairbot.privacy.phone-key is missing: " + MAKE_ONE);
        if (PhoneKey.read(phoneKey).isEmpty())
            throw new IllegalArgumentException("repairbot.privacy.phone-key is malformed: " + MAKE_ONE);
        formerPhoneKeys = formerPhoneKeys.stream().filter(key -> !key.isBlank()).toList();
        if (formerPhoneKeys.stream().anyMatch(key -> PhoneKey.read(key).isEmpty()))
            throw new IllegalArgumentException(
                    "repairbot.privacy.former-phone-keys is malformed: each must be a key that was repairbot.privacy.phone-key before.");
    }

    PhoneKey present() {
        return PhoneKey.read(String.valueOf(phoneKey)).orElseThrow();
    }

    List<PhoneKey> former() {
        return formerPhoneKeys.stream()
                .map(key -> PhoneKey.read(key).orElseThrow())
                .toList();
    }

    /** No key in a log. */
    @Override
    public String toString() {
        return "PrivacySettings[" + present() + ", " + formerPhoneKeys.size() + " former]";
    }
}
