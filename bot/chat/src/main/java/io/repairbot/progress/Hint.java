package io.repairbot.progress;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the page says after something was done on it. Carried in the address as its name, never as words. */
enum Hint {
    THANKS("感谢您的评价，祝您生活愉快！"),
    SORRY("很抱歉没有让您满意，已经安排返工，主管会跟进。"),
    REASON_WANTED("已经记下。请再写一下哪里不满意，师傅好一次修到位。"),
    ADDED("已补充，会转告师傅。"),
    TOO_LATE("没有提交：工单的状态已经变了，请看下面的最新进度。"),
    EMPTY("还没有写内容，请写好再提交。"),
    TOO_LONG("写得太长了，请控制在" + ProgressDesk.WORDS + "字以内。"),
    BUSY("操作有点频繁，请过一分钟再试。");

    private final String words;

    Hint(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public boolean isGood() {
        return this == THANKS || this == SORRY || this == ADDED;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Null for what is no hint of ours. */
    static @Nullable Hint of(@Nullable String code) {
        return Arrays.stream(values())
                .filter(hint -> hint.code().equals(code))
                .findAny()
                .orElse(null);
    }
}
