package io.repairbot.roster;

import io.repairbot.duty.Duty;
import io.repairbot.roster.DutyRequest.State;
import io.repairbot.rules.Rules;
import io.repairbot.staff.StaffMember;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** One undecided wish on its way to the duty that it is about (S5d): reminders, and the end. In the caller's transaction, with the wish locked. */
@Component
class WishWatch {
    /** Who closed it. */
    private static final String CLOCK = "clock";

    private final WishBook book;
    private final Presence presence;
    private final Supervision supervision;
    private final WishNews news;
    private final Rules rules;

    WishWatch(WishBook book, Presence presence, Supervision supervision, WishNews news, Rules rules) {
        this.book = book;
        this.presence = presence;
        this.supervision = supervision;
        this.news = news;
        this.rules = rules;
    }

    /** The last day, whatever the zone, on which a duty can begin that is to be reminded of by now. */
    LocalDate horizon() {
        Instant latest = book.now().plus(rules.undecided().dutyReminderFirst()).plus(Duration.ofDays(1));
        return latest.atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** Of somebody who works here no longer it is closed without a word. */
    void look(DutyRequest request) {
        Optional<StaffMember> here = supervision.find(request.communityId(), request.userid());
        if (here.isPresent()) look(request, here.get());
        else book.change(request, State.LAPSED, null, CLOCK);
    }

    private void look(DutyRequest request, StaffMember asker) {
        Instant begins = begins(request);
        if (!book.now().isBefore(begins)) lapse(request, asker);
        else if (isDue(request, begins, rules.undecided().dutyReminderLast())) remind(request, asker, begins, 2);
        else if (isDue(request, begins, rules.undecided().dutyReminderFirst())) remind(request, asker, begins, 1);
    }

    /** Exactly due is due; who asked later than that has just been heard. */
    private boolean isDue(DutyRequest request, Instant begins, Duration before) {
        Instant due = begins.minus(before);
        return !book.now().isBefore(due) && request.askedAt().isBefore(due);
    }

    private void remind(DutyRequest request, StaffMember asker, Instant begins, int reminder) {
        if (book.remind(request, reminder)) news.remind(request, asker, presence.at(request.communityId(), begins));
    }

    private void lapse(DutyRequest request, StaffMember asker) {
        DutyRequest lapsed = book.change(request, State.LAPSED, null, CLOCK);
        news.lapsed(lapsed, asker, request.state());
    }

    /** The first duty that would change hands; the end of the day where the roster no longer has one. */
    private Instant begins(DutyRequest request) {
        Stream<Duty> his = presence.duties(request.communityId(), request.userid(), request.day()).stream();
        Stream<Duty> others = request.otherDay() == null
                ? Stream.empty()
                : presence
                        .duties(request.communityId(), String.valueOf(request.colleague()), request.otherDay())
                        .stream();
        ZoneId zone = presence.zone(request.communityId());
        return Stream.concat(his, others)
                .map(Duty::starts)
                .min(Instant::compareTo)
                .orElse(request.day().plusDays(1).atStartOfDay(zone).toInstant());
    }
}
