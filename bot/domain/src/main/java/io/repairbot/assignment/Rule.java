package io.repairbot.assignment;

import java.time.format.DateTimeFormatter;
import java.util.function.Function;

/**
 * The rules of assignment, in the order in which they are asked. The first that speaks against an engineer decides; what the others say for him
 * is kept with the offer.
 */
enum Rule {
    COMMUNITY("只派本小区的工程师", Rule::community),
    TRADE("工种要对口", Rule::trade),
    NOT_DECLINED("拒过的人不再派", Rule::declined),
    ON_DUTY("先派当班的人 (W1)，当班的无人接单再派其他人 (W2)", Rule::onDuty),
    LOAD("手上的工单不超过上限", Rule::load),
    APPOINTMENT("上门时间不冲突", Rule::appointment),
    VISITED("来过这一户的人优先", Rule::visited);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日");

    private final String sentence;
    private final Function<Case, Verdict> judgement;

    Rule(String sentence, Function<Case, Verdict> judgement) {
        this.sentence = sentence;
        this.judgement = judgement;
    }

    String sentence() {
        return sentence;
    }

    Verdict judge(Case asked) {
        return judgement.apply(asked);
    }

    private static Verdict community(Case asked) {
        boolean ours = asked.engineer().communityId() == asked.order().communityId();
        return ours ? Verdict.silent() : Verdict.not("不是本小区的工程师");
    }

    private static Verdict trade(Case asked) {
        String trade = asked.knowledge().trade();
        boolean has = asked.engineer().trades().contains(asked.order().trade());
        return has ? Verdict.because("工种对口（" + trade + "）") : Verdict.not("不做" + trade);
    }

    private static Verdict declined(Case asked) {
        if (!asked.hasDeclined()) return Verdict.silent();
        return asked.circle() == Circle.CHOSEN ? Verdict.because("拒过这一单") : Verdict.not("拒过这一单");
    }

    private static Verdict onDuty(Case asked) {
        if (asked.isOnDuty()) return Verdict.because("正在当班");
        if (asked.isFirstResponsible()) return Verdict.because("首问责任人，跟到底");
        return switch (asked.circle()) {
            case ON_DUTY -> Verdict.not("不当班");
            case OTHERS -> Verdict.because("不当班，当班的无人接单");
            case CHOSEN -> Verdict.because("不当班");
        };
    }

    /** What is urgent cannot wait until somebody's hands are free. */
    private static Verdict load(Case asked) {
        String load = "手上" + asked.load() + "单";
        if (asked.order().urgent() || asked.isBoundAnyway() || !asked.isFull()) return Verdict.because(load);
        return Verdict.not(load + "，已到上限");
    }

    private static Verdict appointment(Case asked) {
        if (asked.order().appointmentStart() == null || asked.order().urgent()) return Verdict.silent();
        if (asked.hasRoom()) return Verdict.because("上门时间不冲突");
        return asked.isBoundAnyway() ? Verdict.because("同一时间另有预约") : Verdict.not("同一时间另有预约");
    }

    private static Verdict visited(Case asked) {
        if (asked.lastVisit() == null) return Verdict.silent();
        return Verdict.because(DAY.format(asked.lastVisit()) + "来这一户修过");
    }
}
