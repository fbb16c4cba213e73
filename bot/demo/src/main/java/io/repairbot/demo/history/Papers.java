package io.repairbot.demo.history;

import io.repairbot.workorder.Timeline.Event;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one order leaves besides its own row and its clocks. */
final class Papers {
    /** One notice in so many. */
    private static final int UNDELIVERED = 300;

    private final Report report;
    private final Sheets sheets;
    private final List<Offer> offers = new ArrayList<>();
    private Instant begun;
    private @Nullable FollowUp followUp;
    private @Nullable Call call;

    private record Offer(int round, String engineer, Instant at, String circle) {}

    private record FollowUp(int round, @Nullable String engineer, String state, Instant at) {}

    private record Call(int round, Instant at, String cause, String words) {}

    Papers(Report report, Sheets sheets) {
        this.report = report;
        this.sheets = sheets;
        this.begun = report.at();
    }

    void tell(int round, Instant at, String actor, Event event, @Nullable String words) {
        if (event == Event.REWORK) begun = at;
        sheets.story.row(report.id(), round, at, actor, event.name(), words);
    }

    /** When the present round began. */
    Instant begun() {
        return begun;
    }

    /** W10, outages: what was reported where. */
    void trace() {
        String area = report.service().area();
        String kind = area == null ? "service:" + report.service().code() : "area:" + area;
        String spot = area == null
                ? "home:" + report.door().home()
                : "building:" + report.door().building();
        // Not counted: there are no marks 连续报修 and no incidents in an invented past.
        sheets.traces.row(
                report.id(), 1, kind, spot, false, "home:" + report.door().home(), key(), report.at(), false);
    }

    boolean offerOnDuty(int round, Instant at, Crew crew) {
        List<String> asked = crew.onDuty(report.service().trade());
        asked.forEach(one -> offers.add(new Offer(round, one, at, "ON_DUTY")));
        if (asked.isEmpty()) offerOthers(round, at, crew);
        return !asked.isEmpty();
    }

    boolean offerOthers(int round, Instant at, Crew crew) {
        List<String> asked = crew.others(report.service().trade());
        asked.forEach(one -> offers.add(new Offer(round, one, at, "OTHERS")));
        return !asked.isEmpty();
    }

    /** Everybody else's offer is over. */
    void taken(Instant at, String by) {
        settle(at, by, "TAKEN");
        settleCall(at);
    }

    void withdrawn(Instant at) {
        settle(at, "", "WITHDRAWN");
        settleCall(at);
    }

    private void settle(Instant at, String by, String otherwise) {
        for (Offer offer : offers) write(offer, offer.engineer().equals(by) ? "ACCEPTED" : otherwise, at);
        offers.clear();
    }

    void arrival(int round, @Nullable String engineer, Times.Judged judged, Instant at) {
        sheets.arrivals.row(report.id(), round, judged.rule(), engineer, judged.due(), at, at.isBefore(judged.due()));
    }

    void ask(int round, @Nullable String engineer, Instant at) {
        followUp = new FollowUp(round, engineer, "ASKED", at);
    }

    void asked(String state) {
        if (followUp != null) followUp = new FollowUp(followUp.round(), followUp.engineer(), state, followUp.at());
    }

    /** Also of what was never asked: then there is nothing to answer. */
    void answered(String state, @Nullable String reason, Instant at) {
        if (followUp != null)
            sheets.followUps.row(report.id(), followUp.round(), followUp.engineer(), state, reason, followUp.at(), at);
        followUp = null;
        withdrawn(at);
    }

    void call(int round, Instant at, String cause, String words) {
        call = new Call(round, at, cause, words);
    }

    private void settleCall(Instant at) {
        if (call != null) writeCall(call, at);
        call = null;
    }

    /** What still waits goes on waiting. */
    void leave() {
        offers.forEach(offer -> write(offer, "OFFERED", null));
        if (followUp != null) {
            sheets.followUps.row(
                    report.id(), followUp.round(), followUp.engineer(), followUp.state(), null, followUp.at(), null);
        }
        if (call != null) writeCall(call, null);
    }

    void order(Object... values) {
        List<Object> row = new ArrayList<>(Arrays.asList(
                report.id(),
                report.number(),
                1,
                report.door().resident(),
                report.door().home(),
                report.place()));
        row.addAll(Arrays.asList(
                report.service().code(),
                report.service().trade(),
                report.service().urgent(),
                report.spot() + "的" + report.service().name(),
                report.visit(),
                null,
                report.visitWords()));
        Stream.of(values).forEach(row::add);
        row.add(key());
        sheets.orders.row(row.toArray());
    }

    /** What people were told of it lately; now and then it did not reach them. */
    void news(@Nullable String engineer) {
        notice(0, "resident:" + report.door().resident(), "我们已经收到您的报修，工单号：" + report.number());
        if (engineer != null) notice(1, "staff:" + engineer, null);
    }

    private void notice(int which, String recipient, @Nullable String text) {
        boolean dead = (report.id() * 2 + which) % UNDELIVERED == 0;
        sheets.notices.row(
                "%031d%d".formatted(report.id(), which),
                recipient,
                "order-accepted",
                "{}",
                report.id(),
                "NORMAL",
                false,
                dead ? "DEAD" : "SENT",
                1,
                report.at(),
                report.at(),
                report.at(),
                dead ? "60011 不在可见范围" : null,
                text);
    }

    private String key() {
        return "past" + report.id();
    }

    private void write(Offer offer, String state, @Nullable Instant answered) {
        sheets.offers.row(
                report.id(), offer.round(), offer.engineer(), state, offer.at(), answered, offer.circle(), "");
    }

    private void writeCall(Call about, @Nullable Instant done) {
        String key = about.cause().equals("NO_ANSWER")
                ? "rating:" + report.number() + ":" + about.round()
                : "past:" + report.number() + ":" + about.round();
        sheets.calls.row(
                1,
                report.door().resident(),
                report.id(),
                about.cause(),
                about.words(),
                key,
                done == null ? "WAITING" : "DONE",
                about.at(),
                done);
    }
}
