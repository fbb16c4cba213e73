package io.repairbot.demo.storm;

import io.repairbot.demo.check.Heard;
import io.repairbot.demo.check.StaffPhone;
import io.repairbot.demo.storm.Figures.Count;
import io.repairbot.demo.storm.Figures.Time;
import io.repairbot.simulator.Crowd;
import io.repairbot.simulator.callback.CallbackSender;
import io.repairbot.simulator.phone.Item;
import io.repairbot.simulator.phone.Msg;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** All who hold a phone tonight. What comes to a phone is handled later, on threads of their own: the phone is locked while it rings. */
final class People implements Crowd.Ear, AutoCloseable {
    /** Trades and urgencies mixed; no power, water or lift failures, which would become one incident of the building. */
    private static final List<String> TROUBLES = List.of("厨房水龙头滴水", "客厅灯不亮", "卫生间马桶堵了", "大门的锁打不开", "卧室窗户关不上", "阳台地漏堵了");

    private final Crowd crowd;
    private final Figures figures;
    private final StormTown town;
    private final Map<String, Reporter> reporters = new ConcurrentHashMap<>();
    private final Map<String, Reporter> byNumber = new ConcurrentHashMap<>();
    private final Map<String, StaffPhone> staff = new ConcurrentHashMap<>();
    private final Map<String, Fitter> fitters = new ConcurrentHashMap<>();
    private final Map<String, Supplier<CallbackSender.Ready>> held = new ConcurrentHashMap<>();
    private final ExecutorService threads;
    private final Semaphore chatting;

    /** @param hold whether engineers wait with their taps, for {@link #held} */
    People(Figures figures, StormTown town, int atOnce, boolean hold) {
        this.crowd = town.simulator().crowd();
        this.figures = figures;
        this.town = town;
        this.chatting = new Semaphore(atOnce);
        this.threads = Executors.newFixedThreadPool(2, work -> new Thread(work, "people"));
        town.engineers()
                .forEach(userid ->
                        fitters.put(userid, new Fitter(userid, crowd, figures, this::confirmedAt, hold ? held : null)));
        crowd.listen(this);
    }

    /** Somebody new reports from this home; waits while too many are chatting. */
    void report(int number) throws InterruptedException {
        chatting.acquire();
        String id = crowd.join("住户" + number, town.account(number));
        Reporter reporter = new Reporter(id, crowd, figures, chatting::release);
        reporters.put(id, reporter);
        reporter.reports(town.home(number) + TROUBLES.get(number % TROUBLES.size()) + "，尽快");
    }

    @Override
    public void resident(String id, Msg line, boolean fresh) {
        if (fresh) threads.execute(() -> handle(id, line));
    }

    private void handle(String id, Msg line) {
        Reporter reporter = reporters.get(id);
        if (reporter == null) return;
        reporter.gets(line);
        String number = reporter.number();
        if (number != null) byNumber.putIfAbsent(number, reporter);
    }

    @Override
    public void staff(String userid, Item item, boolean fresh) {
        record(staff.computeIfAbsent(userid, anybody -> new StaffPhone()), item, fresh);
        Fitter fitter = fitters.get(userid);
        if (fitter != null) threads.execute(() -> fitter.gets(item, fresh));
    }

    private static void record(StaffPhone phone, Item item, boolean fresh) {
        if (!item.from().equals("app")) return;
        String task = String.valueOf(item.taskId());
        if (!fresh) phone.repaint(task);
        else if (item.card() == null) phone.text(String.valueOf(item.text()));
        else phone.card(task);
    }

    @Override
    public void acknowledged(String what, int status, long micros) {
        Time time = what.contains("kf_msg_or_event") ? Time.BELL_ACK : Time.STAFF_ACK;
        if (status == 200) figures.took(time, Duration.of(micros, ChronoUnit.MICROS));
    }

    private long confirmedAt(String number) {
        Reporter reporter = byNumber.get(number);
        return reporter == null ? 0 : reporter.confirmedAt();
    }

    List<Heard> heard() {
        return reporters.values().stream().map(Reporter::heard).toList();
    }

    /** All members of staff to whom anything came, by userid. */
    Map<String, StaffPhone> staff() {
        return staff;
    }

    /** One tap on 接单 of each order, as WeCom would deliver it. */
    List<CallbackSender.Ready> held() {
        return held.values().stream().map(Supplier::get).toList();
    }

    /** Those of the warm-up are not looked at again. */
    void forget() {
        reporters.clear();
        byNumber.clear();
    }

    /** Everybody who reported has his number. */
    boolean allServed() {
        return figures.of(Count.NUMBERED) == figures.of(Count.REPORTED);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
