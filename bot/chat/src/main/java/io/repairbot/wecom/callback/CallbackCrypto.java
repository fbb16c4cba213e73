package io.repairbot.wecom.callback;

import io.repairbot.wecom.WecomSettings;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Signature and encryption of callbacks (page 90968). The library's are not used: they ignore whom a message is for and do not check the key.
 * Thread-safe.
 */
@Component
class CallbackCrypto {
    private static final int RANDOM = 16;
    private static final int LENGTH = 4;
    /** The padding is PKCS#7 to 32 bytes, not to AES's 16: the JCE cannot take it off. */
    private static final int BLOCK = 32;

    private final String token;
    private final byte[] key;
    private final byte[] receiver;

    CallbackCrypto(WecomSettings settings) {
        this.token = settings.token();
        this.key = Base64.getDecoder().decode(settings.aesKey() + "=");
        this.receiver = settings.corpId().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The message inside {@code encrypted}, after its signature, padding, length and receiver were checked.
     *
     * @throws RefusedCallback when one of them is wrong
     */
    String open(String signature, String timestamp, String nonce, String encrypted) {
        if (!isSigned(signature, timestamp, nonce, encrypted)) throw refused(HttpStatus.FORBIDDEN, "wrong signature");
        return message(withoutPadding(decrypt(encrypted)));
    }

    private boolean isSigned(String signature, String timestamp, String nonce, String encrypted) {
        String signed = Stream.of(token, timestamp, nonce, encrypted).sorted().collect(Collectors.joining());
        try {
            byte[] sha1 = MessageDigest.getInstance("SHA-1").digest(signed.getBytes(StandardCharsets.UTF_8));
            return MessageDigest.isEqual(
                    HexFormat.of().formatHex(sha1).getBytes(StandardCharsets.US_ASCII),
                    signature.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] decrypt(String encrypted) {
        try {
            Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(key, 0, RANDOM));
            return cipher.doFinal(Base64.getDecoder().decode(encrypted));
        } catch (GeneralSecurityException | IllegalArgumentException undecipherable) {
            throw refused(HttpStatus.BAD_REQUEST, "cannot be decrypted");
        }
    }

    private static byte[] withoutPadding(byte[] padded) {
        int pad = padded.length == 0 ? 0 : padded[padded.length - 1];
        if (pad < 1 || pad > BLOCK || pad > padded.length) throw refused(HttpStatus.BAD_REQUEST, "wrong padding");
        return Arrays.copyOf(padded, padded.length - pad);
    }

    private String message(byte[] plain) {
        int header = RANDOM + LENGTH;
        if (plain.length < header) throw refused(HttpStatus.BAD_REQUEST, "too short");
        int length = ByteBuffer.wrap(plain, RANDOM, LENGTH).getInt();
        if (length < 0 || length > plain.length - header) throw refused(HttpStatus.BAD_REQUEST, "wrong length");
        byte[] addressee = Arrays.copyOfRange(plain, header + length, plain.length);
        if (!MessageDigest.isEqual(addressee, receiver)) throw refused(HttpStatus.FORBIDDEN, "for another receiver");
        return new String(plain, header, length, StandardCharsets.UTF_8);
    }

    private static RefusedCallback refused(HttpStatus status, String reason) {
        return new RefusedCallback(status, reason);
    }
}
