package io.repairbot.progress;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Turns an order's id into a token and back. A token is the rule by which it expires, the id and the first 128 bits of their HMAC-SHA256, in
 * base64url: 34 characters. Whoever has it may see and rate the order.
 */
final class LinkSeal {
    /** Rule 1: until so long after the order's closing as {@code repairbot.rules.progress-link-kept} says. */
    private static final byte UNTIL_AFTER_CLOSING = 1;

    private static final int BODY = 1 + Long.BYTES;
    private static final int SEAL = 16;
    private static final int CHARACTERS = 34;

    private final SecretKeySpec key;

    /** @throws IllegalArgumentException when the key is shorter than 32 characters; the message does not hold it */
    LinkSeal(String key) {
        if (key.length() < ProgressLinks.KEY_LENGTH) {
            throw new IllegalArgumentException(
                    "repairbot.link-key must have at least " + ProgressLinks.KEY_LENGTH + " characters.");
        }
        this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    String close(long orderId) {
        byte[] body = ByteBuffer.allocate(BODY)
                .put(UNTIL_AFTER_CLOSING)
                .putLong(orderId)
                .array();
        byte[] token =
                ByteBuffer.allocate(BODY + SEAL).put(body).put(seal(body)).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** Empty for whatever {@link #close} did not make with this key. Takes the same time for every wrong seal. */
    OptionalLong open(String token) {
        if (token.length() != CHARACTERS) return OptionalLong.empty();
        byte[] bytes = decoded(token);
        if (bytes.length != BODY + SEAL) return OptionalLong.empty();
        byte[] body = Arrays.copyOf(bytes, BODY);
        boolean ours = MessageDigest.isEqual(seal(body), Arrays.copyOfRange(bytes, BODY, bytes.length));
        if (!ours || body[0] != UNTIL_AFTER_CLOSING) return OptionalLong.empty();
        long id = ByteBuffer.wrap(body).getLong(1);
        // Base64 lets several texts mean the same bytes: only the one we gave is a token.
        return close(id).equals(token) ? OptionalLong.of(id) : OptionalLong.empty();
    }

    private static byte[] decoded(String token) {
        try {
            return Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException noBase64) {
            return new byte[0];
        }
    }

    private byte[] seal(byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return Arrays.copyOf(mac.doFinal(body), SEAL);
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
