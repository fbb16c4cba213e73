package io.repairbot.simulator.callback;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Signature and encryption of callbacks (page 90968). Thread-safe. Public for who sends broken ones on purpose. */
public final class Crypto {
    private static final int BLOCK = 32;
    private static final int HEAD = 20;
    private final SecureRandom random = new SecureRandom();
    private final String token;
    private final byte[] key;
    private final String receiveId;

    public Crypto(String token, String encodingAesKey, String receiveId) {
        this.token = token;
        this.key = Base64.getDecoder().decode(encodingAesKey + "=");
        this.receiveId = receiveId;
    }

    public String sign(String timestamp, String nonce, String encrypted) {
        String[] parts = {token, timestamp, nonce, encrypted};
        Arrays.sort(parts);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-1")
                    .digest(String.join("", parts).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public String encrypt(String message) {
        byte[] salt = new byte[16];
        random.nextBytes(salt);
        return encrypt(salt, message);
    }

    String encrypt(byte[] salt, String message) {
        byte[] body = message.getBytes(StandardCharsets.UTF_8);
        byte[] receiver = receiveId.getBytes(StandardCharsets.UTF_8);
        int length = HEAD + body.length + receiver.length;
        int pad = BLOCK - length % BLOCK;
        ByteBuffer plain = ByteBuffer.allocate(length + pad);
        plain.put(salt).putInt(body.length).put(body).put(receiver);
        Arrays.fill(plain.array(), length, length + pad, (byte) pad);
        return Base64.getEncoder().encodeToString(aes(Cipher.ENCRYPT_MODE, plain.array()));
    }

    /** @throws IllegalArgumentException when it was not made with this key for this receiver */
    String decrypt(String encrypted) {
        byte[] plain = aes(Cipher.DECRYPT_MODE, Base64.getDecoder().decode(encrypted));
        int end = plain.length - plain[plain.length - 1];
        if (end < HEAD || end > plain.length) {
            throw new IllegalArgumentException("padding");
        }
        int length = ByteBuffer.wrap(plain, 16, 4).getInt();
        if (length < 0 || length > end - HEAD) {
            throw new IllegalArgumentException("length");
        }
        String receiver = new String(plain, HEAD + length, end - HEAD - length, StandardCharsets.UTF_8);
        if (!receiver.equals(receiveId)) {
            throw new IllegalArgumentException("receiver");
        }
        return new String(plain, HEAD, length, StandardCharsets.UTF_8);
    }

    private byte[] aes(int mode, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new IvParameterSpec(key, 0, 16));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("cipher", e);
        }
    }
}
