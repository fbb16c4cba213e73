package io.repairbot.privacy;

import java.util.List;

/** How a caller is addressed. Only this much of his name is kept: what is not kept cannot be shown by mistake (F3). */
public final class CallerName {
    private static final List<String> TITLES = List.of(
            "先生", "女士", "小姐", "太太", "阿姨", "叔叔", "大爷", "大妈", "大叔", "大姐", "大哥", "奶奶", "爷爷", "老师", "师傅", "经理", "业主");

    private CallerName() {}

    /** {@code 王阿姨} stays, {@code 王建国} becomes {@code 王**}; empty when nothing was said. */
    public static String kept(String written) {
        String name = written.strip();
        if (name.isEmpty()) return "";
        String first = name.substring(0, name.offsetByCodePoints(0, 1));
        return TITLES.stream()
                .filter(name::endsWith)
                .findFirst()
                .map(title -> title.length() == name.length() ? title : first + title)
                .orElse(first + "**");
    }
}
