package io.repairbot.server.story;

/** The smallest thing that counts as a photo. */
final class Photos {
    static final byte[] JPEG = {
        (byte) 0xFF,
        (byte) 0xD8,
        (byte) 0xFF,
        (byte) 0xE0,
        0,
        16,
        'J',
        'F',
        'I',
        'F',
        0,
        1,
        1,
        0,
        0,
        1,
        0,
        1,
        0,
        0,
        (byte) 0xFF,
        (byte) 0xD9
    };

    private Photos() {}
}
