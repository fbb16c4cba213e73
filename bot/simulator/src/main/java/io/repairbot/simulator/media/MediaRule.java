package io.repairbot.simulator.media;

import io.repairbot.simulator.gate.ApiError;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What may be uploaded: how large, and how its first bytes look. */
enum MediaRule {
    IMAGE(10 << 20),
    VOICE(2 << 20),
    VIDEO(10 << 20),
    FILE(20 << 20);

    private static final int SMALLEST = 5;
    private final int largest;

    MediaRule(int largest) {
        this.largest = largest;
    }

    static MediaRule of(String type) {
        for (MediaRule rule : values()) {
            if (rule.type().equals(type)) {
                return rule;
            }
        }
        throw new ApiError(40005, "invalid type parameter");
    }

    String type() {
        return name().toLowerCase(Locale.ROOT);
    }

    void check(byte[] bytes) {
        if (bytes.length <= SMALLEST) {
            throw new ApiError(40006, "invalid media size");
        }
        if (bytes.length > largest) {
            throw new ApiError(45001, "media size out of limit");
        }
        if (!fits(bytes)) {
            throw new ApiError(40004, "invalid media type");
        }
    }

    private boolean fits(byte[] bytes) {
        return switch (this) {
            case IMAGE -> isPng(bytes) || isJpeg(bytes);
            case VOICE -> startsWith(bytes, 0, "#!AMR");
            case VIDEO -> startsWith(bytes, 4, "ftyp");
            case FILE -> true;
        };
    }

    String contentType(byte[] bytes) {
        return switch (this) {
            case IMAGE -> isPng(bytes) ? "image/png" : "image/jpeg";
            case VOICE -> "audio/amr";
            case VIDEO -> "video/mp4";
            case FILE -> "application/octet-stream";
        };
    }

    private static boolean isPng(byte[] bytes) {
        return startsWith(bytes, 1, "PNG");
    }

    private static boolean isJpeg(byte[] bytes) {
        return (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xd8;
    }

    private static boolean startsWith(byte[] bytes, int from, String magic) {
        return bytes.length >= from + magic.length()
                && new String(bytes, from, magic.length(), StandardCharsets.US_ASCII).equals(magic);
    }
}
