package io.repairbot.roster;

import io.repairbot.duty.Duty;
import io.repairbot.duty.DutyChanged;
import io.repairbot.roster.DutyRequest.State;
import io.repairbot.staff.StaffMember;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The requests, and what their approval does to the roster. In the caller's transaction. */
@Component
class WishBook {
    private final WishMapper rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WishBook(WishMapper rows, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** The undecided one about this duty. */
    Optional<DutyRequest> undecided(String userid, LocalDate day) {
        return rows.of(userid, day).stream().filter(DutyRequest::isOpen).findFirst();
    }

    DutyRequest write(DutyRequest request) {
        rows.insert(request);
        return rows.of(request.userid(), request.day()).get(0);
    }

    Optional<DutyRequest> lock(String number) {
        boolean readable = number.matches("D[0-9]{1,18}");
        return readable ? rows.lock(Long.parseLong(number.substring(1))) : Optional.empty();
    }

    /** Undecided and of a duty that begins until then, locked. */
    List<DutyRequest> pressing(LocalDate latest, int limit) {
        return rows.pressing(latest, limit);
    }

    /** @return false when this reminder was sent before */
    boolean remind(DutyRequest request, int reminder) {
        return rows.remind(request.id(), reminder) == 1;
    }

    List<DutyRequest> open(long communityId) {
        return rows.open(communityId);
    }

    List<DutyRequest> concerning(long communityId, LocalDate first, LocalDate last) {
        return rows.concerning(communityId, first, last);
    }

    /** @throws IllegalStateException when it is no longer as it was locked */
    DutyRequest change(DutyRequest request, State to, @Nullable String colleague, String by) {
        if (rows.change(request, to, colleague, by, clock.instant()) != 1)
            throw new IllegalStateException(request.number() + " is no longer " + request.state());
        return rows.lock(request.id()).orElseThrow();
    }

    /** The duties of the day go from one to the other, or to nobody. */
    void move(DutyRequest request, StaffMember from, LocalDate day, List<Duty> duties, @Nullable String to) {
        rows.uncover(from.userid(), day);
        rows.absent(from.userid(), day, request.id());
        if (to != null) duties.forEach(duty -> rows.cover(to, day, duty, request.id()));
    }

    void changed(DutyRequest request) {
        events.publishEvent(new DutyChanged(request.communityId()));
    }
}
