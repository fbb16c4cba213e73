package io.repairbot.admin.photo;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a browser may show in the page; everything else is only handed out as a file. */
public final class PhotoTypes {
    private static final Set<String> SHOWN = Set.of("image/jpeg", "image/png", "image/gif", "image/webp");

    private PhotoTypes() {}

    public static boolean isShown(@Nullable String type) {
        return type != null && SHOWN.contains(type);
    }
}
