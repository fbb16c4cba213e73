package io.repairbot.dialogue.engine;

import io.repairbot.amendment.Amendments.Urging;
import io.repairbot.capacity.VisitSlot;
import io.repairbot.community.Home;
import io.repairbot.dialogue.turn.Command;
import io.repairbot.dialogue.turn.Result;
import io.repairbot.dialogue.turn.Surroundings;
import io.repairbot.followup.FollowUps;
import io.repairbot.incident.Incident;
import io.repairbot.intake.Appointment;
import io.repairbot.intake.Place;
import io.repairbot.sharing.Sharing;
import io.repairbot.understanding.PlaceMention;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrderState;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A community of three doors and a domain that keeps orders in a list: enough for the pure engine. */
final class Sketch implements Surroundings {
    private static final List<Home> HOMES = List.of(
            new Home(1, 1, "3", "2", "5", "501"),
            new Home(2, 1, "3", "1", "5", "501"),
            new Home(3, 1, "4", "2", "5", "501"));

    private final List<WorkOrder> orders = new ArrayList<>();
    private boolean rated;

    Result result(Command command, Instant now) {
        if (command instanceof Command.Open open) return new Result.Opened(opened(open, now));
        if (command instanceof Command.Rate) rated = true;
        if (command instanceof Command.Urge urge && !orders.isEmpty())
            return new Result.Urged(new Urging(orders.get(0), 2, urge.words().length() % 2 == 0));
        String number = number(command);
        return new Result.Answered(orders.stream()
                .filter(o -> o.number().equals(number))
                .findFirst()
                .<Outcome>map(order -> new Outcome.Done(done(order, command)))
                .orElse(new Outcome.Refused(Outcome.Refusal.NOT_FOUND, null)));
    }

    private WorkOrder done(WorkOrder order, Command command) {
        if (command instanceof Command.Cancel) orders.remove(order);
        return order;
    }

    private static String number(Command command) {
        if (command instanceof Command.AddWords add) return add.number();
        if (command instanceof Command.Cancel cancel) return cancel.number();
        if (command instanceof Command.Rate rate) return rate.number();
        if (command instanceof Command.Move move) return move.number();
        if (command instanceof Command.ExplainCancel why) return why.number();
        return ((Command.Explain) command).number();
    }

    private WorkOrder opened(Command.Open open, Instant now) {
        WorkOrder order = new WorkOrder(
                orders.size() + 1,
                "YG20261124-00" + (orders.size() + 1),
                1,
                1,
                null,
                String.valueOf(open.draft().place()),
                String.valueOf(open.draft().service()),
                "t",
                open.draft().urgent(),
                String.valueOf(open.draft().content()),
                null,
                null,
                "尽快",
                null,
                null,
                WorkOrderState.OPEN,
                1,
                null,
                null,
                now,
                false,
                null,
                null,
                null,
                now,
                null,
                null,
                null,
                null,
                0,
                "k");
        orders.add(0, order);
        return order;
    }

    @Override
    public List<WorkOrder> openOrders() {
        return List.copyOf(orders);
    }

    @Override
    public Optional<FollowUps.Waiting> waiting() {
        return orders.stream().findFirst().map(o -> new FollowUps.Waiting(o.number(), 1, rated, "陈工"));
    }

    @Override
    public List<Home> rememberedHomes() {
        return HOMES.subList(0, Math.min(orders.size(), 2));
    }

    @Override
    public Optional<Incident> incident(Place place, String service) {
        return Optional.empty();
    }

    @Override
    public List<Sharing.Shared> waitsFor() {
        return List.of();
    }

    @Override
    public List<WorkOrder> openAt(long homeId) {
        return List.of();
    }

    @Override
    public boolean mayAskPhone() {
        return orders.size() == 1;
    }

    @Override
    public ZonedDateTime localTime() {
        return ZonedDateTime.of(2026, 11, 24, 10, 0, 0, 0, ZoneId.of("Asia/Shanghai"));
    }

    /** Two orders are all they can do; after five nothing is free for long. */
    @Override
    public boolean canCome(String service, Appointment time) {
        return orders.size() < 2 || time.start() != null;
    }

    @Override
    public boolean canMove(WorkOrder order, Appointment time) {
        return canCome(order.service(), time);
    }

    @Override
    public Optional<Home> home(long id) {
        return HOMES.stream().filter(h -> h.id() == id).findFirst();
    }

    @Override
    public List<VisitSlot> nextFree(List<String> services) {
        Instant start = Instant.parse("2026-11-24T04:30:00Z");
        return orders.size() < 5 ? List.of(new VisitSlot(start, start.plusSeconds(7200))) : List.of();
    }

    @Override
    public int mediaRoom(@Nullable Long orderId) {
        return orders.size() > 3 ? 0 : 2;
    }

    @Override
    public String staffName(String userid) {
        return userid;
    }

    @Override
    public String progressLink(WorkOrder order) {
        return "https://repair.example.com/p/" + order.number();
    }

    @Override
    public List<Home> homes(PlaceMention mention, int limit) {
        return HOMES.stream()
                .filter(h -> agrees(mention.building(), h.building()) && agrees(mention.unit(), h.unit()))
                .filter(h -> agrees(mention.floor(), h.floor()) && agrees(mention.room(), h.room()))
                .limit(limit)
                .toList();
    }

    private static boolean agrees(@Nullable String named, String is) {
        return named == null || named.equals(is);
    }

    @Override
    public List<String> publicPlaces(@Nullable String building) {
        return Stream.of("地下车库", "大门").toList();
    }
}
