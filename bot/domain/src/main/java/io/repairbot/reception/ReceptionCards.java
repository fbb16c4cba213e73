package io.repairbot.reception;

import io.repairbot.community.Communities;
import io.repairbot.community.Community;
import io.repairbot.notice.NewNotice;
import io.repairbot.notice.Notices;
import io.repairbot.notice.Priority;
import io.repairbot.notice.Recipient;
import io.repairbot.staff.Role;
import io.repairbot.staff.StaffDirectory;
import io.repairbot.staff.StaffMember;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The cards of a resident who waits for a person, in the caller's transaction. */
@Component
class ReceptionCards {
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("M月d日 HH:mm");

    private final HumanRequestMapper requests;
    private final Notices notices;
    private final Communities communities;
    private final StaffDirectory staff;
    private final Clock clock;

    ReceptionCards(
            HumanRequestMapper requests, Notices notices, Communities communities, StaffDirectory staff, Clock clock) {
        this.requests = requests;
        this.notices = notices;
        this.communities = communities;
        this.staff = staff;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** The name people know; empty when nobody tapped. */
    String nameOf(@Nullable String userid) {
        return userid == null ? "" : staff.nameOf(userid);
    }

    void show(HumanRequest request, String userid) {
        requests.show(request.id(), userid);
        card(request, userid, "human");
    }

    /** S5c: nobody came. Residents' matters are the customer-service supervisor's, the manager's where there is none. */
    void showLate(HumanRequest request) {
        for (StaffMember supervisor : staff.inCharge(request.communityId(), Role.SERVICE_SUPERVISOR)) {
            requests.show(request.id(), supervisor.userid());
            card(request, supervisor.userid(), "human-late");
        }
    }

    /** Somebody serves him: nobody else need. */
    void received(HumanRequest request) {
        requests.shownTo(request.id()).forEach(userid -> card(request, userid, "human-received"));
    }

    void tellResident(HumanRequest request) {
        Recipient resident = Recipient.resident(request.residentId());
        notices.write(NewNotice.to(resident, "human-coming", facts(request)));
    }

    private void card(HumanRequest request, String userid, String template) {
        String key = request.number() + "_" + userid.replaceAll("[^0-9A-Za-z_-]", "-");
        notices.write(NewNotice.to(Recipient.staff(userid), template, facts(request))
                .onCard(key)
                .with(Priority.HIGH));
    }

    private Map<String, Object> facts(HumanRequest request) {
        Community community = communities.get(request.communityId());
        Map<String, Object> facts = new TreeMap<>();
        facts.put("number", request.number());
        facts.put("place", request.place());
        facts.put("content", request.words());
        facts.put("extra", request.orders());
        facts.put("community", community.name());
        facts.put("openedAt", AT.format(request.askedAt().atZone(community.zone())));
        facts.put("urgent", "急");
        facts.put("engineer", nameOf(request.answeredBy()));
        facts.put("followedBy", facts.get("engineer"));
        return facts;
    }
}
