package io.repairbot.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * One 256-bit key of an operator, and the keys derived from it: numbers are sealed with another one than they are searched with. Its id is a
 * fingerprint, so that nobody has to name keys.
 */
public final class PhoneKey {
    private static final int BYTES = 32;
    private static final String HMAC = "HmacSHA256";
    private static final int ID = 4;

    private final SecretKey sealing;
    private final SecretKey searching;
    private final String id;

    private PhoneKey(byte[] key) {
        this.sealing = new SecretKeySpec(derived(key, "seal"), "AES");
        this.searching = new SecretKeySpec(derived(key, "search"), HMAC);
        this.id = HexFormat.of().formatHex(Arrays.copyOf(derived(key, "id"), ID));
    }

    /** Empty unless {@code text} is 32 bytes in Base64 ({@code openssl rand -base64 32}). */
    public static Optional<PhoneKey> read(String text) {
        try {
            byte[] key = Base64.getDecoder().decode(text.strip());
            return key.length == BYTES ? Optional.of(new PhoneKey(key)) : Optional.empty();
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    /** Eight hexadecimal digits. */
    String id() {
        return id;
    }

    SecretKey sealing() {
        return sealing;
    }

    /** The same for the same number: to find it without opening anything. */
    String searchHash(PhoneNumber number) {
        byte[] digits = number.digits().getBytes(StandardCharsets.US_ASCII);
        return HexFormat.of().formatHex(hmac(searching, digits));
    }

    private static byte[] derived(byte[] key, String use) {
        return hmac(new SecretKeySpec(key, HMAC), ("repairbot phone " + use).getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] hmac(SecretKey key, byte[] text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal(text);
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    @Override
    public String toString() {
        return "phone key " + id;
    }
}
