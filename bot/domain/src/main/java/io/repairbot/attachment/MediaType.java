package io.repairbot.attachment;

import java.nio.charset.StandardCharsets;

/** What a file really is, by its first bytes; what the platform or a sender claims is not believed. */
enum MediaType {
    JPEG("image/jpeg", "jpg", 0, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}),
    PNG("image/png", "png", 0, new byte[] {(byte) 0x89, 'P', 'N', 'G'}),
    GIF("image/gif", "gif", 0, ascii("GIF8")),
    WEBP("image/webp", "webp", 8, ascii("WEBP")),
    AMR("audio/amr", "amr", 0, ascii("#!AMR")),
    SILK("audio/silk", "silk", 1, ascii("#!SILK")),
    MP4("video/mp4", "mp4", 4, ascii("ftyp")),
    PDF("application/pdf", "pdf", 0, ascii("%PDF-")),
    /** Kept, but never shown inside a page. */
    OTHER("application/octet-stream", "bin", 0, new byte[0]);

    /** How many first bytes are looked at. */
    static final int HEAD = 16;

    private final String contentType;
    private final String suffix;
    private final int offset;
    private final byte[] magic;

    MediaType(String contentType, String suffix, int offset, byte[] magic) {
        this.contentType = contentType;
        this.suffix = suffix;
        this.offset = offset;
        this.magic = magic;
    }

    static MediaType of(byte[] head) {
        for (MediaType type : values()) {
            if (type.begins(head)) return type;
        }
        return OTHER;
    }

    String contentType() {
        return contentType;
    }

    String suffix() {
        return suffix;
    }

    private boolean begins(byte[] head) {
        if (head.length < offset + magic.length) return false;
        for (int i = 0; i < magic.length; i++) {
            if (head[offset + i] != magic[i]) return false;
        }
        return true;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
