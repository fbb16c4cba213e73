package io.repairbot.emergency;

import io.repairbot.persistence.Cut;
import io.repairbot.rules.Rules;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrders;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
class EmergencyDesk implements Emergencies {
    /** So long words without a danger, such as the missing place, still belong to what was told. */
    static final Duration OPEN_ENDED = Duration.ofHours(24);

    private static final int DANGERS = 64;
    private static final int PLACE = 128;
    private static final int WORDS = 2000;

    private final EmergencyMapper emergencies;
    private final EmergencyNews news;
    private final Surroundings around;
    private final Climbing climbing;

    EmergencyDesk(EmergencyMapper emergencies, EmergencyNews news, Surroundings around, Climbing climbing) {
        this.emergencies = emergencies;
        this.news = news;
        this.around = around;
        this.climbing = climbing;
    }

    /** What else is asked. */
    @org.springframework.stereotype.Component
    record Surroundings(OnCall onCall, WorkOrders orders, Rules rules, Clock clock) {
        @Nullable
        Long orderId(@Nullable String number) {
            return number == null
                    ? null
                    : orders.find(number).map(WorkOrder::id).orElse(null);
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Alarm alarm) {
        if (emergencies.said(alarm.sourceKey()) > 0) return;
        Optional<Emergency> there = there(alarm);
        if (there.isPresent()) add(there.get(), alarm);
        else if (alarm.isDanger()) raise(alarm);
    }

    private Optional<Emergency> there(Alarm alarm) {
        Instant now = around.clock().instant();
        return alarm.isDanger()
                ? emergencies.newest(
                        alarm.residentId(), now.minus(around.rules().emergencyRepeat()))
                : emergencies.withoutOrder(alarm.residentId(), now.minus(OPEN_ENDED));
    }

    private void raise(Alarm alarm) {
        Instant now = around.clock().instant();
        Instant climbs = now.plus(around.rules().care().emergencyAnswerWithin());
        emergencies.insert(cut(alarm), around.orderId(alarm.orderNumber()), now, climbs);
        Emergency raised = emergencies.newest(alarm.residentId(), now).orElseThrow();
        emergencies.say(raised.id(), alarm.sourceKey(), Cut.to(WORDS, alarm.words()), now);
        alarm(raised, alarm);
    }

    private void add(Emergency before, Alarm alarm) {
        emergencies.say(
                before.id(),
                alarm.sourceKey(),
                Cut.to(WORDS, alarm.words()),
                around.clock().instant());
        String dangers = before.dangers().contains(alarm.dangers())
                ? before.dangers()
                : Cut.to(DANGERS, before.dangers() + "、" + alarm.dangers());
        String place = alarm.place().isEmpty() ? before.place() : Cut.to(PLACE, alarm.place());
        emergencies.heard(
                before.id(),
                dangers,
                place,
                around.orderId(alarm.orderNumber()),
                around.clock().instant());
        Emergency now = emergencies.lock(before.id()).orElseThrow();
        if (!now.place().equals(before.place())) news.cards(now);
        news.words(now, "emergency-words", Map.of("words", alarm.words()));
        if (alarm.isDanger()) alarm(now, alarm);
    }

    /** Whoever has no card yet gets one. */
    private void alarm(Emergency emergency, Alarm alarm) {
        List<String> before = emergencies.alarmedBy(emergency.id());
        around
                .onCall()
                .whoToAlarm(alarm.communityId(), alarm.trades(), around.clock().instant())
                .stream()
                .filter(userid -> !before.contains(userid))
                .forEach(userid -> {
                    emergencies.alarmed(emergency.id(), userid);
                    news.card(emergency, userid);
                });
    }

    private static Alarm cut(Alarm alarm) {
        return new Alarm(
                alarm.communityId(),
                alarm.residentId(),
                Cut.to(DANGERS, alarm.dangers()),
                alarm.trades(),
                alarm.words(),
                Cut.to(PLACE, alarm.place()),
                alarm.orderNumber(),
                alarm.sourceKey());
    }

    @Override
    public boolean concern(long orderId) {
        return !emergencies.ofOrder(orderId).isEmpty();
    }

    @Override
    public int climbDue() {
        return climbing.climbDue();
    }

    @Override
    @Transactional
    public Taking take(String userid, String number) {
        String who = userid.toLowerCase(Locale.ROOT);
        Optional<Emergency> found = emergencies
                .lock(Emergency.id(number))
                .filter(e -> emergencies.alarmedBy(e.id()).contains(who));
        if (found.isEmpty()) return new Taking.NotFound();
        String by = found.get().takenBy();
        if (by != null) return by.equals(who) ? new Taking.Yours() : new Taking.TakenBefore(news.nameOf(by));
        if (emergencies.take(found.get().id(), who, around.clock().instant()) != 1)
            throw new IllegalStateException(number + " was taken although it was locked");
        Emergency taken = emergencies.lock(found.get().id()).orElseThrow();
        news.cards(taken);
        news.resident(taken, "emergency-in-hand");
        return new Taking.Yours();
    }
}
