package io.repairbot.hotline;

import io.repairbot.declined.DeclinedRequest;
import io.repairbot.declined.DeclinedRequests;
import io.repairbot.emergency.Alarm;
import io.repairbot.emergency.Emergencies;
import io.repairbot.intake.Draft;
import io.repairbot.phrase.Bytes;
import io.repairbot.privacy.CallerName;
import io.repairbot.registration.Registered;
import io.repairbot.registration.Registrations;
import io.repairbot.registration.Reporter;
import io.repairbot.workorder.OrderLedger;
import io.repairbot.workorder.Timeline;
import io.repairbot.workorder.WorkOrder;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reports by phone, in the caller's transaction: {@link #begin}, then what the report is, then {@link #end}. The row of the call is locked from the first to
 * the last, so that of two clicks one does it and the other finds it done.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Hotline {
    /** What the source keys of orders taken by phone begin with. */
    public static final String SOURCE = "phone:";

    private static final int WORDS = 1000;

    private final HotlineMapper rows;
    private final Callers callers;
    private final Registrations registrations;
    private final Papers papers;
    private final Clock clock;

    Hotline(HotlineMapper rows, Callers callers, Registrations registrations, Papers papers, Clock clock) {
        this.rows = rows;
        this.callers = callers;
        this.registrations = registrations;
        this.papers = papers;
        this.clock = clock;
    }

    /** @return false when the call has ended: nothing is to be done again. @throws IllegalArgumentException when the key is another community's */
    public boolean begin(Call call) {
        rows.begin(call, clock.instant());
        return row(call).outcome() == null;
    }

    /** Who calls, from now on for this call. */
    public long resident(Call call) {
        Long before = row(call).residentId();
        if (before != null) return callers.keep(before, call);
        long resident = callers.resident(call);
        if (rows.belongs(call, resident) != 1) throw new IllegalStateException(call + " has a caller already");
        return resident;
    }

    /** Empty when somebody else was promised that visit meanwhile: take everything back. */
    public Optional<Registered> register(Call call, Draft draft, @Nullable String apart) {
        Reporter reporter = new Reporter(call.communityId(), resident(call), apart);
        Optional<Registered> done = registrations.register(reporter, draft, SOURCE + call.key());
        done.ifPresent(all -> {
            note(call, all.order(), all.joined() == null ? "新报修" : "同一故障");
            all.others().forEach(order -> note(call, order, "新报修"));
        });
        return done;
    }

    /** Writes into the story who phoned. */
    public void note(Call call, WorkOrder order, String what) {
        String name = CallerName.kept(call.name());
        papers.ledger()
                .note(order, call.clerk(), Timeline.Event.PHONE_REPORT, name.isEmpty() ? what : name + "，" + what);
    }

    /** Staff are alarmed at once, whatever else is known (S3, S5b); once for a call. */
    public void alarm(Call call, Danger danger) {
        papers.emergencies()
                .tell(new Alarm(
                        call.communityId(),
                        resident(call),
                        danger.names(),
                        danger.trades(),
                        danger.words(),
                        danger.place(),
                        null,
                        SOURCE + call.key() + ":alarm"));
    }

    /** @param service code of what no order came of */
    public void decline(Call call, String service, String words, DeclinedRequest.Cause cause) {
        papers.declined()
                .keep(new DeclinedRequest(
                        call.communityId(),
                        resident(call),
                        service,
                        words,
                        cause,
                        clock.instant(),
                        SOURCE + call.key()));
    }

    public void end(Call call, Filed.Outcome outcome, @Nullable String number, String words) {
        if (rows.end(call, outcome, number, Bytes.head(words, WORDS)) != 1)
            throw new IllegalStateException(call + " has ended already");
    }

    /** What came of it; empty also for a call of another community. */
    @Transactional(readOnly = true)
    public Optional<Filed> filed(long communityId, String key) {
        return rows.filed(communityId, key);
    }

    private HotlineMapper.Row row(Call call) {
        return rows.lock(call).orElseThrow(() -> new IllegalArgumentException("No " + call));
    }

    /**
     * What the caller is in danger of.
     *
     * @param names as staff read them
     * @param place as far as known, else empty
     */
    public record Danger(String names, Set<String> trades, String words, String place) {
        public Danger {
            trades = Set.copyOf(trades);
        }
    }

    @Component
    record Papers(OrderLedger ledger, Emergencies emergencies, DeclinedRequests declined) {}
}
