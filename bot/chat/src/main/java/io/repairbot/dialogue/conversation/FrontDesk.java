package io.repairbot.dialogue.conversation;

import io.repairbot.dialogue.script.IntakeScript;
import io.repairbot.dialogue.script.Line;
import io.repairbot.duty.DutyRoster;
import io.repairbot.notice.NewNotice;
import io.repairbot.notice.NewPhoneCall;
import io.repairbot.notice.Notice;
import io.repairbot.notice.Notices;
import io.repairbot.notice.PhoneCalls;
import io.repairbot.notice.Recipient;
import io.repairbot.staff.Role;
import io.repairbot.staff.StaffDirectory;
import io.repairbot.staff.StaffMember;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Where the bot hands a resident over to people: a task to phone him, and word to the desk on duty (to all of it when nobody is). */
@Component
class FrontDesk {
    private final PhoneCalls phoneCalls;
    private final Notices notices;
    private final Desk desk;
    private final IntakeScript script;

    FrontDesk(PhoneCalls phoneCalls, Notices notices, Desk desk, IntakeScript script) {
        this.phoneCalls = phoneCalls;
        this.notices = notices;
        this.desk = desk;
        this.script = script;
    }

    /** @param key of the message: the same again makes no second task */
    void call(Talk talk, NewPhoneCall.Cause cause, String place, String words, String key) {
        phoneCalls.ask(new NewPhoneCall(talk.community().id(), talk.residentId(), null, cause, words, key));
        Line line = cause == NewPhoneCall.Cause.HUMAN ? Line.DESK_HUMAN : Line.DESK_FAILED;
        String where = place.isEmpty()
                ? script.lines().say(Line.DESK_NO_PLACE, Map.of()).text()
                : place;
        String text =
                script.lines().say(line, Map.of("place", where, "words", words)).text();
        desk.present(talk.community().id())
                .forEach(clerk ->
                        notices.write(NewNotice.to(Recipient.staff(clerk.userid()), Notice.SAY, Map.of("text", text))));
    }

    /** Who sits at the desk. */
    @Component
    static class Desk {
        private final StaffDirectory staff;
        private final DutyRoster roster;
        private final Clock clock;

        Desk(StaffDirectory staff, DutyRoster roster, Clock clock) {
            this.staff = staff;
            this.roster = roster;
            this.clock = clock;
        }

        List<StaffMember> present(long communityId) {
            List<StaffMember> all = staff.withRole(communityId, Role.FRONT_DESK);
            Set<String> onDuty = roster.onDuty(communityId, clock.instant());
            List<StaffMember> present =
                    all.stream().filter(s -> onDuty.contains(s.userid())).toList();
            return present.isEmpty() ? all : present;
        }
    }
}
