package io.repairbot.demo.history;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;

/** How orders go: mostly well, sometimes late, now and then badly. */
final class Fate {
    private static final List<String> RESULTS =
            List.of("更换配件，试用正常", "疏通完毕，排水通畅", "紧固接头，观察无渗漏", "重新接线，通电正常", "调整后开关顺畅", "清理后恢复使用");
    private static final List<String> COMPLAINTS = List.of("又坏了，和原来一样", "还是有点漏", "修完地上没有收拾", "声音还是很大");
    private static final List<String> SUPERVISORS = List.of("zhou.zhuguan", "zheng.jingli");

    private final SplittableRandom random;
    /** When the last thing happened to the present order. */
    private Instant last = Instant.EPOCH;

    Fate(SplittableRandom random) {
        this.random = random;
    }

    /** From the report to the end, all of it before {@code now}; in a hurry where time is short. */
    void finish(Life life, Instant now) {
        Duration left = Duration.between(life.report.at(), now);
        if (left.compareTo(Duration.ofDays(5)) < 0) hurry(life, left);
        else if (random.nextInt(100) < 3) life.cancel(after(life.report.at(), 30, 110), "自己修好了");
        else wholeWay(life);
    }

    private void hurry(Life life, Duration left) {
        long unit = Math.min(left.toSeconds() / 60, 60);
        Instant at = life.report.at();
        life.accept(at.plusSeconds(unit), taker(life, true));
        life.arrive(at.plusSeconds(10 * unit));
        life.complete(at.plusSeconds(30 * unit), one(RESULTS));
        life.satisfied(at.plusSeconds(50 * unit));
    }

    private void wholeWay(Life life) {
        repair(life, life.report.at());
        int luck = random.nextInt(100);
        Instant done = last;
        if (luck < 6) again(life, done);
        else if (luck < 9) life.closeBy(after(done, 3600, 90_000), one(SUPERVISORS), "住户长期不在家，现场查看正常");
        else life.satisfied(luck < 80 ? after(done, 120, 70_000) : after(done, 90_000, 200_000));
    }

    private void again(Life life, Instant done) {
        Instant complaint = after(done, 600, 50_000);
        life.dissatisfied(complaint, one(COMPLAINTS));
        repair(life, complaint);
        life.satisfied(after(last, 600, 80_000));
    }

    private void repair(Life life, Instant begun) {
        take(life, begun);
        come(life);
        last = after(last, 600, random.nextInt(100) < 4 ? 60_000 : 6_000);
        life.complete(last, one(RESULTS));
    }

    /** Nearly always while those on duty are asked. */
    void take(Life life, Instant begun) {
        Instant asked = life.tellable(begun);
        int patience = (int) life.patience().toSeconds();
        boolean prompt = random.nextInt(100) < 92;
        last = prompt ? after(asked, 10, patience - 5) : after(asked, patience + 5, patience * 2 - 5);
        life.accept(last, taker(life, prompt));
    }

    void come(Life life) {
        Instant visit = life.round == 1 ? life.report.visit() : null;
        if (life.isHurried()) last = after(last, 120, random.nextInt(100) < 93 ? 600 : 2_400);
        else if (visit != null && visit.isAfter(last))
            last = after(visit, -600, random.nextInt(100) < 95 ? 800 : 4_000);
        else last = after(last, 600, 9_000);
        life.arrive(last);
    }

    private String taker(Life life, boolean prompt) {
        List<String> first = life.crew().onDuty(life.report.service().trade());
        List<String> then = life.crew().others(life.report.service().trade());
        return one(first.isEmpty() || !prompt && !then.isEmpty() ? then : first);
    }

    /** Comes to a stop somewhere on the way and stands there now. */
    void stop(Life life, Instant now) {
        int where = random.nextInt(100);
        if (where >= 15) advance(life, where, now);
        life.until(now);
    }

    private void advance(Life life, int where, Instant now) {
        Duration left = Duration.between(life.report.at(), now);
        long unit = Math.min(left.toSeconds() / 40, 60);
        Instant at = life.report.at();
        life.accept(at.plusSeconds(unit), taker(life, true));
        if (where < 40) return;
        life.arrive(at.plusSeconds(10 * unit));
        if (where < 55) return;
        if (where < 65) life.suspend(at.plusSeconds(20 * unit), now.plus(Duration.ofHours(6 + random.nextInt(60))));
        else life.complete(at.plusSeconds(30 * unit), one(RESULTS));
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private Instant after(Instant moment, int least, int most) {
        return moment.plusSeconds(random.nextInt(least, most)).plusMillis(random.nextInt(1000));
    }
}
