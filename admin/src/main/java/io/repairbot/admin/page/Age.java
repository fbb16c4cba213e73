package io.repairbot.admin.page;

import java.time.Duration;
import java.time.Instant;

/** How long something lasts; the page's script lets it count on. */
public record Age(Instant since, String text) {
    public static Age of(Instant since, Instant now) {
        return new Age(since, text(Duration.between(since, now)));
    }

    /** The same words as in console.js. */
    public static String text(Duration age) {
        long minutes = Math.max(0, age.toMinutes());
        if (minutes < 1) return "刚刚";
        if (minutes < 60) return minutes + "分钟";
        if (minutes < 24 * 60) return minutes / 60 + "小时" + (minutes % 60 == 0 ? "" : minutes % 60 + "分");
        return minutes / (24 * 60) + "天" + (minutes / 60 % 24 == 0 ? "" : minutes / 60 % 24 + "小时");
    }
}
