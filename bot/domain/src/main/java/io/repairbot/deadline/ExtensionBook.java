package io.repairbot.deadline;

import io.repairbot.briefing.TellingHours;
import io.repairbot.deadline.ExtensionRequest.State;
import io.repairbot.rules.Rules;
import io.repairbot.workorder.ImpossibleWish;
import io.repairbot.workorder.WorkOrder;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The wishes for an order and the terms they must keep. Under the order's lock. */
@Component
class ExtensionBook {
    private static final int REASON = 1000;

    private final ExtensionMapper requests;
    private final Deadlines deadlines;
    private final TellingHours hours;
    private final Rules rules;
    private final Clock clock;

    ExtensionBook(ExtensionMapper requests, Deadlines deadlines, TellingHours hours, Rules rules, Clock clock) {
        this.requests = requests;
        this.deadlines = deadlines;
        this.hours = hours;
        this.rules = rules;
        this.clock = clock;
    }

    /** @throws ImpossibleWish when the wish does not keep the terms */
    void check(WorkOrder order, String reason, Instant until) {
        Instant now = clock.instant();
        if (reason.isBlank()) throw new ImpossibleWish("请写明延期的原因。");
        if (reason.length() > REASON) throw new ImpossibleWish("延期原因请不要超过" + REASON + "字。");
        if (!until.isAfter(order.returnBy()) || !until.isAfter(now))
            throw new ImpossibleWish("新的返单时间要晚于现在的返单时间，请重新选择。");
        if (until.isAfter(now.plus(rules.extensionAtMost())))
            throw new ImpossibleWish("最多可以延期" + rules.extensionAtMost().toDays() + "天，请重新选择。");
    }

    Optional<ExtensionRequest> latest(WorkOrder order) {
        List<ExtensionRequest> all = requests.of(order.id());
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** The supervisor has so long to decide from when he can be told. */
    void write(WorkOrder order, String engineer, String reason, Instant until) {
        Instant decided = hours.from(order).plus(rules.undecided().extensionDecidedWithin());
        deadlines.set(order, DeadlineKind.EXTENSION_UNDECIDED, decided);
        requests.insert(order, engineer, reason, until, clock.instant());
    }

    /** @throws IllegalStateException when it is decided already: the lock on the order should have shown that */
    void decide(WorkOrder order, ExtensionRequest request, State state, @Nullable String by) {
        deadlines.stop(order, EnumSet.of(DeadlineKind.EXTENSION_UNDECIDED));
        if (requests.decide(request.id(), state, by, clock.instant()) != 1)
            throw new IllegalStateException("Extension " + request.id() + " is not open any more");
    }
}
