package io.repairbot.privacy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.springframework.stereotype.Component;

/**
 * Seals numbers with AES-256-GCM. A sealed number is bound to its resident: copied into another row it cannot be opened. New ones are sealed
 * with the present key; those of former keys can still be opened and found.
 */
@Component
class PhoneVault {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final PhoneKey present;
    private final Map<String, PhoneKey> keys = new LinkedHashMap<>();
    private final SecureRandom random = new SecureRandom();

    PhoneVault(PrivacySettings settings) {
        this.present = settings.present();
        keys.put(present.id(), present);
        settings.former().forEach(key -> keys.putIfAbsent(key.id(), key));
    }

    /** @param keyId of the key that sealed {@code bytes} */
    record Sealed(byte[] bytes, String keyId) {}

    Sealed seal(PhoneNumber number, long residentId) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] digits = number.digits().getBytes(StandardCharsets.US_ASCII);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, present, nonce, residentId, digits);
        byte[] both = ByteBuffer.allocate(NONCE + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
        return new Sealed(both, present.id());
    }

    /** @throws IllegalStateException when its key is not among ours, or the bytes were changed or belong to another resident */
    PhoneNumber open(Sealed sealed, long residentId) {
        PhoneKey key = keys.get(sealed.keyId());
        if (key == null)
            throw new IllegalStateException("A phone number was sealed with the key " + sealed.keyId()
                    + ": it must be among repairbot.privacy.former-phone-keys.");
        ByteBuffer bytes = ByteBuffer.wrap(sealed.bytes());
        byte[] nonce = new byte[NONCE];
        bytes.get(nonce);
        byte[] rest = new byte[bytes.remaining()];
        bytes.get(rest);
        String digits = new String(run(Cipher.DECRYPT_MODE, key, nonce, residentId, rest), StandardCharsets.US_ASCII);
        return PhoneNumber.of(digits).orElseThrow(() -> new IllegalStateException("What was sealed is no number"));
    }

    /** Hashes by which the number may have been kept, of the present and all former keys. */
    List<String> searchHashes(PhoneNumber number) {
        return keys.values().stream().map(key -> key.searchHash(number)).toList();
    }

    String presentId() {
        return present.id();
    }

    String searchHash(PhoneNumber number) {
        return present.searchHash(number);
    }

    private static byte[] run(int mode, PhoneKey key, byte[] nonce, long residentId, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key.sealing(), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(ByteBuffer.allocate(Long.BYTES).putLong(residentId).array());
            return cipher.doFinal(input);
        } catch (GeneralSecurityException changed) {
            throw new IllegalStateException("A phone number of resident " + residentId + " cannot be read", changed);
        }
    }
}
