package io.repairbot.admin.photo;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a browser may show in the page; everything else is only handed out as a file. */
public final class PhotoTypes {
    private static final Set<String> SHOWN = Set.of("image/jpeg", "image/png", "image/gif", "image/webp");

    /** What browsers play; the platform's own AMR they do not. */
    private static final Set<String> PLAYED = Set.of("audio/mpeg", "audio/mp4", "audio/ogg", "audio/wav", "video/mp4");

    private PhotoTypes() {}

    /** image, audio or video where a browser can show it, else file. */
    public static String kind(@Nullable String type) {
        if (isShown(type)) return "image";
        return type != null && PLAYED.contains(type) ? type.substring(0, type.indexOf('/')) : "file";
    }

    public static boolean isShown(@Nullable String type) {
        return type != null && SHOWN.contains(type);
    }
}
