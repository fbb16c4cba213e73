package io.repairbot.capacity;

import io.repairbot.capacity.SlotGrid.Range;
import io.repairbot.duty.Duty;
import io.repairbot.workorder.WorkOrder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** What is known of one trade at one moment. @param duties of its engineers */
record Picture(Instant now, SlotGrid grid, List<Duty> duties, List<Commitment> commitments) {

    /** As if this order were not there. */
    Picture without(long orderId) {
        return new Picture(
                now,
                grid,
                duties,
                commitments.stream().filter(c -> c.id() != orderId).toList());
    }

    /** As soon as possible: those on duty have room for what waits, and for one more. */
    boolean canComeSoon() {
        Instant tomorrow = grid.day(now).plusDays(1).atStartOfDay(grid.zone()).toInstant();
        long waiting = commitments.stream()
                .filter(c -> c.engineer() == null && c.isBefore(tomorrow))
                .count();
        return duties.stream()
                        .filter(duty -> duty.covers(now, now.plusMillis(1)))
                        .mapToLong(duty -> Math.max(0, grid.rules().loadCap() - load(duty.userid())))
                        .sum()
                > waiting;
    }

    boolean canCome(Instant start, @Nullable Instant end) {
        Instant from = start.isBefore(now) ? now : start;
        return plan().hasRoomFor(grid.range(from, end));
    }

    List<VisitSlot> nextFree() {
        return nextFree(List.of(this));
    }

    /** Whole slots only: none that has begun. @param trades of the same moment and community, not empty: each must have room */
    static List<VisitSlot> nextFree(List<Picture> trades) {
        SlotGrid grid = trades.get(0).grid();
        Instant now = trades.get(0).now();
        List<Plan> plans = trades.stream().map(Picture::plan).toList();
        long first = grid.at(now) + 1;
        long last = grid.at(now.plus(Duration.ofDays(grid.rules().daysAhead())));
        return LongStream.rangeClosed(first, last)
                .filter(slot -> !grid.isNight(slot))
                .filter(slot -> plans.stream().allMatch(plan -> plan.hasRoomFor(new Range(slot, slot))))
                .limit(grid.rules().offered())
                .mapToObj(grid::slot)
                .toList();
    }

    /** Whether he alone can make the order's visit beside those he has in hand, on duty or not. */
    boolean hasRoom(String userid, WorkOrder order) {
        List<Range> his = promised(c -> userid.equals(c.engineer()));
        Instant from = order.appointmentStart().isBefore(now) ? now : order.appointmentStart();
        Plan plan = new Plan(grid, slot -> grid.rules().perSlot(), his);
        return plan.hasRoomFor(grid.range(from, order.appointmentEnd()));
    }

    boolean isToday(Instant moment) {
        return !grid.day(moment).isAfter(grid.day(now));
    }

    private Plan plan() {
        return new Plan(grid, this::room, promised(c -> true));
    }

    private List<Range> promised(Predicate<Commitment> whose) {
        return commitments.stream()
                .filter(whose)
                .filter(c -> c.appointmentStart() != null && !isPast(c))
                .map(c ->
                        grid.range(c.appointmentStart().isBefore(now) ? now : c.appointmentStart(), c.appointmentEnd()))
                .toList();
    }

    /** A promise that was not kept in time no longer takes a slot; it still counts as load. */
    private boolean isPast(Commitment commitment) {
        Instant end = commitment.appointmentEnd() != null
                ? commitment.appointmentEnd()
                : grid.slot(grid.at(commitment.appointmentStart())).end();
        return !end.isAfter(now);
    }

    private int room(long index) {
        VisitSlot slot = grid.slot(index);
        Instant from = slot.start().isBefore(now) ? now : slot.start();
        boolean today = grid.isToday(index, now);
        long engineers = duties.stream()
                .filter(duty -> duty.covers(from, slot.end()))
                .filter(duty -> !today || load(duty.userid()) < grid.rules().loadCap())
                .map(Duty::userid)
                .distinct()
                .count();
        return (int) engineers * grid.rules().perSlot();
    }

    /** What he has in hand for today. */
    int load(String userid) {
        Instant tomorrow = grid.day(now).plusDays(1).atStartOfDay(grid.zone()).toInstant();
        return (int) commitments.stream()
                .filter(c -> userid.equals(c.engineer()) && c.isBefore(tomorrow))
                .count();
    }
}
