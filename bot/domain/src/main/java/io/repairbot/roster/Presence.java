package io.repairbot.roster;

import io.repairbot.duty.Duty;
import io.repairbot.duty.DutyRoster;
import io.repairbot.duty.DutyWords;
import io.repairbot.staff.StaffMember;
import io.repairbot.workorder.ImpossibleWish;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who is there on a day, and who could be. */
@Component
class Presence {
    private final DutyRoster roster;
    private final Supervision supervision;
    private final DutyWords wording;

    Presence(DutyRoster roster, Supervision supervision, DutyWords wording) {
        this.roster = roster;
        this.supervision = supervision;
        this.wording = wording;
    }

    List<Duty> duties(StaffMember person, LocalDate day) {
        return duties(person.communityId(), person.userid(), day);
    }

    List<Duty> duties(long communityId, String userid, LocalDate day) {
        return roster.beginning(communityId, day, day).stream()
                .filter(duty -> duty.userid().equals(userid))
                .toList();
    }

    ZoneId zone(long communityId) {
        return wording.zone(communityId);
    }

    /** As people read it. */
    String at(long communityId, Instant moment) {
        return wording.at(moment, zone(communityId));
    }

    /** @throws ImpossibleWish when he has none */
    List<Duty> required(StaffMember person, LocalDate day) {
        List<Duty> his = duties(person, day);
        if (his.isEmpty()) throw new ImpossibleWish(wording.day(day) + person.name() + "没有值班。");
        return his;
    }

    /** Those who can do his work and have no duty while his lasts. */
    List<StaffMember> substitutes(StaffMember person, LocalDate day) {
        List<Duty> his = duties(person, day);
        return supervision.peers(person).stream()
                .filter(other -> his.stream().noneMatch(duty -> isBusy(other, duty)))
                .toList();
    }

    /** Whether nobody who can do his work is there while one of his duties of the day lasts. */
    boolean isLast(StaffMember person, LocalDate day) {
        return duties(person, day).stream()
                .anyMatch(duty -> supervision.peers(person).stream().noneMatch(other -> isThere(other, duty)));
    }

    private boolean isThere(StaffMember other, Duty duty) {
        return of(other, duty).stream().anyMatch(his -> his.covers(duty.starts(), duty.ends()));
    }

    private boolean isBusy(StaffMember other, Duty duty) {
        return !of(other, duty).isEmpty();
    }

    private List<Duty> of(StaffMember other, Duty duty) {
        return roster.duties(other.communityId(), duty.starts(), duty.ends()).stream()
                .filter(his -> his.userid().equals(other.userid()))
                .toList();
    }
}
