package io.repairbot.agreement;

import io.repairbot.amendment.NewTime;
import io.repairbot.charge.Amount;
import io.repairbot.rules.Rules;
import io.repairbot.workorder.ImpossibleWish;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** What an engineer may propose; the exceptions are sentences for him. */
@Component
class Terms {
    private final Rules rules;
    private final Clock clock;

    Terms(Rules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    void check(Amount amount) {
        Amount limit = Amount.ofYuan(rules.fees().atMost());
        if (amount.cents() == 0) throw new ImpossibleWish("报价要大于0元，请重新回复金额。");
        if (amount.compareTo(limit) > 0) throw new ImpossibleWish("报价不能超过" + limit.words() + "，请核对后重新回复金额。");
    }

    void check(NewTime time) {
        Instant now = clock.instant();
        int days = rules.visits().daysAhead();
        boolean past = time.start() == null
                || !time.start().isAfter(now)
                || time.end() != null && !time.end().isAfter(time.start());
        if (past) throw new ImpossibleWish("新的上门时间要晚于现在，请重新回复。");
        if (time.start().isAfter(now.plus(Duration.ofDays(days))))
            throw new ImpossibleWish("最多可以约到" + days + "天以内，请重新回复。");
    }
}
