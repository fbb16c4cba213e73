package io.repairbot.reception;

import io.repairbot.community.Communities;
import io.repairbot.duty.DutyRoster;
import io.repairbot.reception.SessionTransfer.Result;
import io.repairbot.resident.Residents;
import io.repairbot.staff.Role;
import io.repairbot.staff.StaffDirectory;
import io.repairbot.staff.StaffMember;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** One line at a time: claimed, then the platform asked outside any transaction, then the answer written. */
@Component
class HandOver {
    /** Longer than the platform's calls for all who are on duty take. */
    private static final Duration CLAIM = Duration.ofMinutes(2);

    private static final Duration AGAIN = Duration.ofSeconds(10);
    private static final int ATTEMPTS = 10;
    /** An end that was not told must not leave the bot silent for long. */
    private static final Duration LOOK = Duration.ofMinutes(5);

    private final HumanRequestMapper requests;
    private final Receptionists receptionists;
    /** Not there in a process without chat, which asks for people but leaves the transfer to another replica. */
    private final ObjectProvider<SessionTransfer> sessions;

    private final Moves moves;
    private final Clock clock;

    HandOver(
            HumanRequestMapper requests,
            Receptionists receptionists,
            ObjectProvider<SessionTransfer> sessions,
            Moves moves,
            Clock clock) {
        this.requests = requests;
        this.receptionists = receptionists;
        this.sessions = sessions;
        this.moves = moves;
        this.clock = clock;
    }

    boolean transfer(HumanRequest request) {
        Instant now = clock.instant();
        if (requests.claim(request, "PENDING", now, now.plus(CLAIM)) == 0) return false;
        List<String> onDuty = receptionists.onDuty(request.communityId());
        Result result =
                sessions.getObject().transfer(receptionists.account(request), receptionists.customer(request), onDuty);
        if (result instanceof Result.HandedOver done) {
            return moves.handedOver(request, done.code(), clock.instant().plus(LOOK));
        }
        if (result instanceof Result.Later later && request.attempts() + 1 < ATTEMPTS) {
            return moves.stays(request, later.problem(), clock.instant().plus(AGAIN));
        }
        return moves.refused(request, problem(result), clock.instant());
    }

    private static String problem(Result result) {
        if (result instanceof Result.Refused refused) return refused.problem();
        return result instanceof Result.Later later ? later.problem() : "";
    }

    /** The platform's word for the end of a session may be lost. */
    boolean lookAfter(HumanRequest request) {
        Instant now = clock.instant();
        if (requests.claim(request, "DONE", now, now.plus(LOOK)) == 0) return false;
        Optional<Boolean> withPeople =
                sessions.getObject().isWithPeople(receptionists.account(request), receptionists.customer(request));
        return !withPeople.orElse(true) && moves.returned(request, clock.instant());
    }

    boolean escalate(HumanRequest request) {
        return moves.unanswered(request);
    }

    /** Who could take a session, and whose it is. */
    @Component
    record Receptionists(
            StaffDirectory staff, DutyRoster roster, Communities communities, Residents residents, Clock clock) {
        List<String> onDuty(long communityId) {
            var present = roster.onDuty(communityId, clock.instant());
            return staff.withRole(communityId, Role.FRONT_DESK).stream()
                    .map(StaffMember::userid)
                    .filter(present::contains)
                    .toList();
        }

        String account(HumanRequest request) {
            return communities.get(request.communityId()).accountId();
        }

        String customer(HumanRequest request) {
            return Objects.requireNonNull(residents.get(request.residentId()).customerId());
        }
    }
}
