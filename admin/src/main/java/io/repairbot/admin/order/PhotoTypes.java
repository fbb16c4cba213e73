package io.repairbot.admin.order;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a browser may show in the page; everything else is only handed out as a file. */
final class PhotoTypes {
    private static final Set<String> SHOWN = Set.of("image/jpeg", "image/png", "image/gif", "image/webp");

    private PhotoTypes() {}

    static boolean isShown(@Nullable String type) {
        return type != null && SHOWN.contains(type);
    }
}
