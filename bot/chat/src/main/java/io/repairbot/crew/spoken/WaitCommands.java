package io.repairbot.crew.spoken;

import io.repairbot.crew.CrewAnswers;
import io.repairbot.crew.CrewText;
import io.repairbot.crew.SpokenCommand;
import io.repairbot.crew.UntilReader;
import io.repairbot.crew.spoken.NamedOrder.Named;
import io.repairbot.staff.StaffMember;
import io.repairbot.suspension.Cause;
import io.repairbot.suspension.Suspensions;
import io.repairbot.workorder.ImpossibleWish;
import io.repairbot.workorder.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code 挂起 YG20261124-001 等配件 明天下午3点}. */
@Component
class WaitCommands implements SpokenCommand {
    private static final Map<Cause, List<String>> SIGNS = Map.of(
            Cause.WAITING_PARTS, List.of("配件", "缺件", "缺货", "材料", "零件", "到货"),
            Cause.WAITING_RESIDENT, List.of("住户", "业主", "没人", "不在家", "客户"),
            Cause.WAITING_OTHERS, List.of("厂家", "物业", "供电", "自来水", "燃气", "施工", "外单位", "开发商"));

    private final Suspensions suspensions;
    private final NamedOrder orders;
    private final UntilReader until;
    private final CrewAnswers answers;

    WaitCommands(Suspensions suspensions, NamedOrder orders, UntilReader until, CrewAnswers answers) {
        this.suspensions = suspensions;
        this.orders = orders;
        this.until = until;
        this.answers = answers;
    }

    @Override
    public Set<String> words() {
        return Set.of("挂起");
    }

    @Override
    public void heard(StaffMember who, String rest) {
        Optional<Named> named = orders.in(who, rest);
        if (named.isEmpty()) answers.say(who.userid(), CrewText.WHICH_NUMBER, null, "");
        else suspend(who.userid(), named.get());
    }

    /** @return false when something is missing or out of bounds, which the person was told */
    boolean suspend(String userid, Named order) {
        Optional<Instant> time = until.read(userid, order.words());
        if (time.isEmpty()) {
            answers.say(userid, CrewText.SUSPEND_HOW, null, order.number());
            return false;
        }
        try {
            Outcome outcome =
                    suspensions.suspend(userid, order.number(), cause(order.words()), time.get(), order.words());
            if (outcome instanceof Outcome.Refused refused) answers.refuse(userid, refused, order.number());
            else answers.say(userid, CrewText.SUSPENDED, null, order.number());
            return true;
        } catch (ImpossibleWish wish) {
            answers.write(userid, String.valueOf(wish.getMessage()));
            return false;
        }
    }

    private static Cause cause(String words) {
        return SIGNS.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(words::contains))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElse(Cause.OTHER);
    }
}
