package io.repairbot.suspension;

import io.repairbot.rules.Rules;
import io.repairbot.workorder.ImpossibleWish;
import io.repairbot.workorder.Wait;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** What a wait must keep to. */
@Component
class SuspensionTerms {
    private static final int WORDS = 500;

    private final Rules rules;
    private final Clock clock;

    SuspensionTerms(Rules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /** @throws ImpossibleWish saying what is wrong */
    Wait wait(Cause cause, Instant until, String words) {
        Instant now = clock.instant();
        if (!until.isAfter(now)) throw new ImpossibleWish("恢复时间要晚于现在，请重新选择。");
        if (until.isAfter(now.plus(rules.suspensionAtMost())))
            throw new ImpossibleWish("最多可以挂起" + rules.suspensionAtMost().toDays() + "天，请重新选择。");
        if (cause == Cause.OTHER && words.isBlank()) throw new ImpossibleWish("请写明挂起的原因。");
        if (words.length() > WORDS) throw new ImpossibleWish("挂起说明请不要超过" + WORDS + "字。");
        return new Wait(cause.label(), until, words.strip());
    }
}
