package io.repairbot.wecom;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The platform's side of the encryption, for tests. */
public final class Envelope {
    public static final String TOKEN = "simtoken2025";
    public static final String CORP = "wwsimcorp00000001";
    public static final String KEY = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";
    public static final String TIMESTAMP = "1700000000";
    public static final String NONCE = "nonce123";

    private Envelope() {}

    public static String encrypt(String message, String receiver) {
        byte[] text = message.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        plain.writeBytes("0123456789abcdef".getBytes(StandardCharsets.US_ASCII));
        plain.writeBytes(ByteBuffer.allocate(4).putInt(text.length).array());
        plain.writeBytes(text);
        plain.writeBytes(receiver.getBytes(StandardCharsets.UTF_8));
        int pad = 32 - plain.size() % 32;
        byte[] padding = new byte[pad];
        Arrays.fill(padding, (byte) pad);
        plain.writeBytes(padding);
        return encryptBytes(plain.toByteArray());
    }

    /** Without layout or padding, for broken messages. */
    public static String encryptBytes(byte[] plain) {
        byte[] key = Base64.getDecoder().decode(KEY + "=");
        try {
            Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(key, 0, 16));
            return Base64.getEncoder().encodeToString(cipher.doFinal(plain));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static String sign(String token, String encrypted) {
        String[] parts = {token, TIMESTAMP, NONCE, encrypted};
        Arrays.sort(parts);
        try {
            byte[] sha1 = MessageDigest.getInstance("SHA-1")
                    .digest(String.join("", parts).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha1);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
