package io.repairbot.admin.page;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts as they may be read at a desk: no link with which one could rate in the resident's place, no full phone number (F3). */
public final class Masked {
    private static final Pattern LINK = Pattern.compile("https?://\\S+/p/[\\w-]+");
    private static final Pattern MOBILE = Pattern.compile("(?<!\\d)(1[3-9]\\d)[ -]?\\d{4}[ -]?(\\d{4})(?!\\d)");

    private Masked() {}

    public static String text(@Nullable String text) {
        if (text == null) return "";
        return MOBILE.matcher(LINK.matcher(text).replaceAll("〔进度链接〕")).replaceAll("$1****$2");
    }
}
