package io.repairbot.crew;

import io.repairbot.staff.StaffDirectory;
import io.repairbot.staff.StaffMember;
import io.repairbot.workorder.Verb;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class StaffDesk implements CrewDesk {
    /** Leaves an open question. */
    private static final Set<String> LEAVE = Set.of("取消", "不填了", "算了");
    /** An order number has less; anything longer was not written by our cards. */
    private static final int NUMBER = 24;

    private final StaffDirectory staff;
    private final Talk talk;
    private final Buttons buttons;
    private final CrewMedia media;
    private final CrewAnswers answers;

    StaffDesk(StaffDirectory staff, Talk talk, Buttons buttons, CrewMedia media, CrewAnswers answers) {
        this.staff = staff;
        this.talk = talk;
        this.buttons = buttons;
        this.media = media;
        this.answers = answers;
    }

    @Override
    @Transactional
    public void tapped(String userid, String verb, String orderNumber) {
        Optional<StaffMember> who = member(userid);
        if (who.isEmpty()) return;
        String him = who.get().userid();
        boolean ours = orderNumber.length() <= NUMBER;
        if (ours && talk.others().tapped(him, verb, orderNumber)) return;
        Optional<Verb> known = Buttons.verb(verb);
        if (known.isEmpty() || !ours) answers.say(him, CrewText.UNKNOWN_BUTTON, null, "");
        else buttons.tapped(him, known.get(), orderNumber);
    }

    @Override
    @Transactional
    public void said(String userid, String text, String eventKey) {
        Optional<StaffMember> who = member(userid);
        if (who.isEmpty()) return;
        Optional<Prompt> prompt = talk.prompts().open(who.get().userid());
        if (prompt.isEmpty()) talk.help(who.get());
        else if (LEAVE.contains(text.strip())) talk.leave(prompt.get());
        else talk.answers().answer(prompt.get(), text.strip());
    }

    @Override
    @Transactional
    public void sent(String userid, String kind, String mediaId, String eventKey) {
        member(userid)
                .map(StaffMember::userid)
                .ifPresent(him -> media.sent(him, talk.prompts().open(him), kind, mediaId, eventKey));
    }

    private Optional<StaffMember> member(String userid) {
        Optional<StaffMember> who = staff.find(userid);
        if (who.isEmpty()) answers.say(userid, CrewText.NOT_STAFF, null, "");
        return who;
    }
}
