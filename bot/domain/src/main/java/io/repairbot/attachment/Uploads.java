package io.repairbot.attachment;

import java.io.InputStream;

/** Pictures that an engineer brings from a page of ours and not through the platform. Whether he may, the caller has judged. */
public interface Uploads {
    /** The most that is read of one picture, in bytes. */
    int LARGEST = 10 * 1024 * 1024;

    /**
     * Drawn anew before it is kept: what else the file held (place, thumbnail, a script) is gone. Outside any transaction: it takes tenths of a
     * second. The same key again keeps nothing new.
     *
     * @param key letters and digits, at most 40, the caller's own for this picture
     * @throws NoPicture with a sentence for the person
     */
    long keep(String userid, long orderId, Kind kind, String key, InputStream content) throws NoPicture;

    enum Kind {
        IMAGE("image"),
        /** Of the resident, with his finger: black on white. */
        SIGNATURE("signature");

        private final String stored;

        Kind(String stored) {
            this.stored = stored;
        }

        public String stored() {
            return stored;
        }
    }

    /** It cannot be kept. */
    final class NoPicture extends Exception {
        private static final long serialVersionUID = 1;

        NoPicture(String sentence) {
            super(sentence, null, false, false);
        }
    }
}
