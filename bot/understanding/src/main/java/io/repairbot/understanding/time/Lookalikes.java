package io.repairbot.understanding.time;

import io.repairbot.understanding.text.Numerals;
import io.repairbot.understanding.time.calendar.Days;
import io.repairbot.understanding.time.clock.Clock;
import io.repairbot.understanding.time.line.Line;
import io.repairbot.understanding.time.line.Word.Kind;

/** What is written like a time and is none: house numbers, decimals, "一点都不", greetings, "一晚上", bills of a month. */
final class Lookalikes {
    private static final String PLACES = "室位房楼库栋幢元院区弄路街巷村门层梯井表柜箱机#";
    private static final String HOUSES = "楼栋幢单门室房院库线车电水井表柜箱机位厅铺商桩闸管屋别0123456789零一二三四五六七八九-#";
    private static final String VISITS = "来过上可有方行吧修见再那左晚到在派";
    private static final String[] BILLS = {"物业费", "水费", "电费", "水电费", "燃气费", "停车费", "车位费", "账单", "缴费", "费用"};
    private static final String[] LEADS = {"等", "约", "改", "换", "就", "是", "定", "于", "到", "至"};
    private static final String[] FOLLOWERS = {"钟", "来", "过来", "上门", "见", "左右", "前", "可以", "方便", "有空", "行", "吧"};

    private final Line line;

    Lookalikes(Line line) {
        this.line = line;
    }

    boolean matches(Candidate candidate, Clause clause) {
        Mention start = candidate.start();
        if (start.isBareClock()) {
            return isNumber(candidate);
        }
        if (start.isBarePart()) {
            return isGreeting(start) || isWhile(start);
        }
        Days days = start.days();
        if (days != null && line.first(line.skip(start.to(), "的"), BILLS) != null) {
            return true;
        }
        return days != null && days.kind() == Days.Kind.NUMBER && isHouse(candidate, clause);
    }

    private boolean isNumber(Candidate candidate) {
        Mention start = candidate.start();
        Clock clock = start.clock();
        if (clock == null || line.any(".第有", start.from() - 1) && clock.form() != Clock.Form.PLAIN) {
            return clock != null;
        }
        return switch (clock.form()) {
            case PLAIN -> false;
            case DECIMAL -> true;
            case LITTLE -> candidate.end() == null && start.bound() == null && isLittle(start);
        };
    }

    /** "一点" is one o'clock only before a word that wants an hour, and not in 早一点, 快一点. */
    private boolean isLittle(Mention start) {
        boolean compared = line.any("有早快晚好大小慢差远近重轻了高低多少亮热冷凉便稍再", start.from() - 1);
        return compared || line.first(start.to(), FOLLOWERS) == null;
    }

    private boolean isGreeting(Mention part) {
        int at = part.to();
        return line.any("好安", at) && !line.any("的像在吗修不", at + 1);
    }

    /** 一晚上, 三个晚上, 整个下午, 每晚. */
    private boolean isWhile(Mention part) {
        int before = part.from() - 1;
        return line.any("个整大半几", before) || Numerals.digit(line.at(before)) >= 0;
    }

    private boolean isHouse(Candidate candidate, Clause clause) {
        Mention start = candidate.start();
        if (line.any(PLACES + "第-/.", start.from() - 1)
                || line.at(start.from() - 1) < 128 && Character.isLetterOrDigit(line.at(start.from() - 1))) {
            return true;
        }
        boolean about = line.endsWith("左右", start.to()) || line.endsWith("前后", start.to());
        if (about || !start.isBareDay() || start.bound() != null) {
            return false;
        }
        if (line.any(HOUSES, candidate.to())) {
            return true;
        }
        if (candidate.end() != null) {
            return false;
        }
        boolean led = line.first(start.from() - 1, LEADS) != null || clause.follows(Kind.CHANGE);
        return !led && !line.any(VISITS, start.to());
    }
}
