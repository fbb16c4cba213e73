package io.repairbot.attachment;

import java.io.IOException;
import java.io.InputStream;

/** Where media can be fetched while the platform still keeps them. Called outside any transaction. */
public interface MediaSource {
    /**
     * Opens the medium; the caller closes it and reads no more than its own limit.
     *
     * @throws MediaGone when the platform no longer has it: trying again is useless
     * @throws IOException when it may work later
     */
    Media open(String mediaId) throws IOException;

    /** @param contentType as the platform says, e.g. {@code image/jpeg}; never trusted */
    record Media(InputStream content, String contentType) {}

    /** The platform does not have the medium (any more). */
    final class MediaGone extends IOException {
        public MediaGone(String message) {
            super(message);
        }
    }
}
