package io.repairbot.crew;

import io.repairbot.staff.StaffDirectory;
import io.repairbot.staff.StaffMember;
import io.repairbot.understanding.PhoneMask;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class StaffDesk implements CrewDesk {
    /** Leaves an open question. */
    private static final Set<String> LEAVE = Set.of("取消", "不填了", "算了");
    /** Asks for the orders in hand, also while a question is open. */
    private static final Set<String> MINE = Set.of("/我的工单", "我的工单", "工单");
    /** An order number has less; anything longer was not written by our cards. */
    private static final int NUMBER = 24;
    /** The platform's limit for an option's id. */
    private static final int CHOICE = 128;

    private final StaffDirectory staff;
    private final Talk talk;
    private final Doings doings;
    private final CrewMedia media;
    private final CrewAnswers answers;

    StaffDesk(StaffDirectory staff, Talk talk, Doings doings, CrewMedia media, CrewAnswers answers) {
        this.staff = staff;
        this.talk = talk;
        this.doings = doings;
        this.media = media;
        this.answers = answers;
    }

    @Override
    @Transactional
    public void tapped(String userid, String verb, String orderNumber, String choice) {
        Optional<StaffMember> who = member(userid);
        if (who.isEmpty()) return;
        Tapped tap = new Tapped(who.get().userid(), verb, orderNumber, choice).meant();
        Optional<CardButton> known = doings.buttons().find(tap.verb());
        if (known.isEmpty() || orderNumber.length() > NUMBER || choice.length() > CHOICE)
            answers.say(who.get().userid(), CrewText.UNKNOWN_BUTTON, null, "");
        else known.get().tapped(tap);
    }

    @Override
    @Transactional
    public void tapped(String userid, String verb, String orderNumber) {
        tapped(userid, verb, orderNumber, "");
    }

    @Override
    @Transactional
    public void said(String userid, String text, String eventKey) {
        Optional<StaffMember> who = member(userid);
        if (who.isEmpty()) return;
        Optional<Prompt> prompt = talk.prompts().open(who.get().userid());
        // F3: what staff write is kept and shown to residents and colleagues.
        String words = PhoneMask.masked(text.strip());
        Optional<Runnable> command = doings.commands().find(who.get(), words, prompt.isPresent());
        if (MINE.contains(words)) talk.mine(who.get());
        else if (command.isPresent()) command.get().run();
        else if (prompt.isEmpty()) talk.asked(who.get(), words);
        else if (LEAVE.contains(words)) talk.leave(prompt.get());
        else talk.answers().answer(prompt.get(), words);
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
