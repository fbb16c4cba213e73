package io.repairbot.emergency;

import io.repairbot.community.Communities;
import io.repairbot.community.Community;
import io.repairbot.notice.NewNotice;
import io.repairbot.notice.Notices;
import io.repairbot.notice.Priority;
import io.repairbot.notice.Recipient;
import io.repairbot.staff.StaffDirectory;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Writes cards and notices about an emergency, in the caller's transaction. */
@Component
class EmergencyNews {
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("M月d日 HH:mm");

    private final EmergencyMapper emergencies;
    private final Notices notices;
    private final Communities communities;
    private final StaffDirectory staff;

    EmergencyNews(EmergencyMapper emergencies, Notices notices, Communities communities, StaffDirectory staff) {
        this.emergencies = emergencies;
        this.notices = notices;
        this.communities = communities;
        this.staff = staff;
    }

    /** Sends the card, or repaints it with what is known now. */
    void card(Emergency emergency, String userid) {
        String template = emergency.takenBy() == null ? "emergency" : "emergency-taken";
        String key = emergency.number() + "_" + userid.replaceAll("[^0-9A-Za-z_-]", "-");
        notices.write(NewNotice.to(Recipient.staff(userid), template, facts(emergency, Map.of()))
                .onCard(key)
                .with(Priority.HIGH));
    }

    void cards(Emergency emergency) {
        emergencies.alarmedBy(emergency.id()).forEach(userid -> card(emergency, userid));
    }

    /** Words to all who were alarmed: a card that only changes its face is easily overlooked. */
    void words(Emergency emergency, String template, Map<String, String> more) {
        Map<String, Object> facts = facts(emergency, more);
        for (String userid : emergencies.alarmedBy(emergency.id()))
            notices.write(NewNotice.to(Recipient.staff(userid), template, facts).with(Priority.HIGH));
    }

    void resident(Emergency emergency, String template) {
        Recipient resident = Recipient.resident(emergency.residentId());
        notices.write(NewNotice.to(resident, template, facts(emergency, Map.of())));
    }

    String nameOf(String userid) {
        return staff.nameOf(userid);
    }

    private Map<String, Object> facts(Emergency emergency, Map<String, String> more) {
        Community community = communities.get(emergency.communityId());
        Map<String, Object> facts = new TreeMap<>();
        facts.put("number", emergency.number());
        facts.put("service", emergency.dangers());
        facts.put("place", emergency.place());
        facts.put("content", String.join("；", emergencies.words(emergency.id())));
        facts.put("community", community.name());
        facts.put("urgent", "急");
        facts.put("openedAt", AT.format(emergency.raisedAt().atZone(community.zone())));
        facts.put("engineer", emergency.takenBy() == null ? "" : nameOf(emergency.takenBy()));
        facts.put("followedBy", facts.get("engineer"));
        facts.putAll(more);
        return facts;
    }
}
