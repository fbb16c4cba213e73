package io.repairbot.dialogue.conversation;

import io.repairbot.notice.NewNotice;
import io.repairbot.notice.Notice;
import io.repairbot.notice.Notices;
import io.repairbot.notice.Recipient;
import io.repairbot.reception.ReceptionEvent.HandedOver;
import io.repairbot.reception.ReceptionEvent.Returned;
import io.repairbot.reception.ReceptionEvent.Unanswered;
import io.repairbot.remark.Remark;
import io.repairbot.script.IntakeScript;
import io.repairbot.script.Line;
import io.repairbot.staff.Role;
import io.repairbot.staff.StaffDirectory;
import io.repairbot.staff.StaffMember;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the conversation makes of a hand-over: silence, and word to the resident when nobody answers (S5c). */
@Component
class HandOverNews {
    private final Conversations conversations;
    private final Notices notices;
    private final StaffDirectory staff;
    private final IntakeScript script;

    HandOverNews(Conversations conversations, Notices notices, StaffDirectory staff, IntakeScript script) {
        this.conversations = conversations;
        this.notices = notices;
        this.staff = staff;
        this.script = script;
    }

    @EventListener
    void on(HandedOver event) {
        conversations.servedByHuman(event.residentId(), true);
    }

    @EventListener
    void on(Returned event) {
        conversations.servedByHuman(event.residentId(), false);
    }

    @EventListener
    void on(Unanswered event) {
        notices.write(toResident(event, say(Line.HUMAN_LATE, Map.of())));
    }

    /** S3: residents' matters are the customer-service supervisor's. */
    @EventListener
    void on(Remark remark) {
        String place = remark.place().isEmpty() ? say(Line.DESK_NO_PLACE, Map.of()) : remark.place();
        Line line = remark.kind() == Remark.Kind.COMPLAINT ? Line.SUPERVISOR_COMPLAINT : Line.SUPERVISOR_PRAISE;
        tellSupervisors(remark.communityId(), say(line, Map.of("place", place, "words", remark.words())));
    }

    /** While people have his session only the code of the hand-over lets the bot speak, once. */
    private static NewNotice toResident(Unanswered event, String words) {
        Recipient resident = Recipient.resident(event.residentId());
        if (event.code() == null) return NewNotice.to(resident, Notice.SAY, Map.of("text", words));
        return NewNotice.to(resident, Notice.SAY, Map.of("text", words, "welcomeCode", event.code()))
                .prepaidInBudget();
    }

    private void tellSupervisors(long communityId, String words) {
        for (StaffMember supervisor : staff.inCharge(communityId, Role.SERVICE_SUPERVISOR)) {
            notices.write(NewNotice.to(Recipient.staff(supervisor.userid()), Notice.SAY, Map.of("text", words)));
        }
    }

    private String say(Line line, Map<String, String> facts) {
        return script.lines().say(line, facts).text();
    }
}
