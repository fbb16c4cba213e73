package io.repairbot.dialogue.conversation;

import io.repairbot.duty.DutyRoster;
import io.repairbot.notice.NewNotice;
import io.repairbot.notice.NewPhoneCall;
import io.repairbot.notice.Notice;
import io.repairbot.notice.Notices;
import io.repairbot.notice.PhoneCalls;
import io.repairbot.notice.Recipient;
import io.repairbot.phrase.Bytes;
import io.repairbot.reception.NewHumanRequest;
import io.repairbot.reception.Reception;
import io.repairbot.script.IntakeScript;
import io.repairbot.script.Line;
import io.repairbot.staff.Role;
import io.repairbot.staff.StaffDirectory;
import io.repairbot.staff.StaffMember;
import io.repairbot.workorder.WorkOrder;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Where the bot hands a resident over to people: a task to phone him, and word to the desk on duty (to all of it when nobody is). */
@Component
class FrontDesk {
    private static final int CONTENT = 30;

    private final PhoneCalls phoneCalls;
    private final Reception reception;
    private final Notices notices;
    private final Desk desk;
    private final IntakeScript script;

    FrontDesk(PhoneCalls phoneCalls, Reception reception, Notices notices, Desk desk, IntakeScript script) {
        this.phoneCalls = phoneCalls;
        this.reception = reception;
        this.notices = notices;
        this.desk = desk;
        this.script = script;
    }

    /** He wants a person: his session is handed over, and the desk gets a card; nothing more while he waits already. @param key of the message: the same again makes no second task */
    void human(Talk talk, String place, String words, List<WorkOrder> open, String key) {
        if (reception.isWaiting(talk.residentId())) return;
        long community = talk.community().id();
        NewPhoneCall.Cause cause = NewPhoneCall.Cause.HUMAN;
        phoneCalls.ask(new NewPhoneCall(community, talk.residentId(), null, cause, words, key));
        List<String> clerks =
                desk.present(community).stream().map(StaffMember::userid).toList();
        reception.ask(new NewHumanRequest(community, talk.residentId(), place, words, summary(open), key, clerks));
    }

    /** The bot could not cope with his message. */
    void failed(Talk talk, String words, String key) {
        NewPhoneCall.Cause cause = NewPhoneCall.Cause.BOT_FAILED;
        phoneCalls.ask(new NewPhoneCall(talk.community().id(), talk.residentId(), null, cause, words, key));
        tell(talk, Line.DESK_FAILED, Map.of("place", where(""), "words", words));
    }

    private void tell(Talk talk, Line line, Map<String, String> facts) {
        String text = script.lines().say(line, facts).text();
        desk.present(talk.community().id())
                .forEach(clerk ->
                        notices.write(NewNotice.to(Recipient.staff(clerk.userid()), Notice.SAY, Map.of("text", text))));
    }

    private String where(String place) {
        return place.isEmpty()
                ? script.lines().say(Line.DESK_NO_PLACE, Map.of()).text()
                : place;
    }

    private String summary(List<WorkOrder> open) {
        if (open.isEmpty())
            return script.lines().say(Line.DESK_NO_ORDERS, Map.of()).text();
        return open.stream()
                .map(o -> Map.of(
                        "number", o.number(),
                        "content", Bytes.shorten(o.content(), CONTENT),
                        "state", o.state().label()))
                .map(facts -> script.lines().say(Line.DESK_ORDER, facts).text())
                .collect(Collectors.joining("；"));
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
