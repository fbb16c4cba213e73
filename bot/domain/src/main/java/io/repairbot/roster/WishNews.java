package io.repairbot.roster;

import io.repairbot.duty.Duty;
import io.repairbot.duty.DutyWords;
import io.repairbot.notice.NewNotice;
import io.repairbot.notice.Notice;
import io.repairbot.notice.Notices;
import io.repairbot.notice.Recipient;
import io.repairbot.roster.DutyRequest.State;
import io.repairbot.staff.StaffMember;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who hears of a request: cards to whoever decides, words to whom it concerns, always with the duties as they are then. */
@Component
class WishNews {
    /** How far ahead people are told their duties. */
    private static final int AHEAD = 14;
    /** A card's list has ten places. */
    private static final int PEOPLE = 8;

    private final Notices notices;
    private final Supervision supervision;
    private final Presence presence;
    private final DutyWords wording;

    WishNews(Notices notices, Supervision supervision, Presence presence, DutyWords wording) {
        this.notices = notices;
        this.supervision = supervision;
        this.presence = presence;
        this.wording = wording;
    }

    /** The colleague of a swap. */
    void askColleague(DutyRequest request, StaffMember asker) {
        askColleague(request, asker, Map.of());
    }

    void askSupervisor(DutyRequest request, StaffMember asker) {
        ask(request, asker, Map.of());
    }

    /** Once more whoever must decide, at the end of his chat. */
    void remind(DutyRequest request, StaffMember asker, String begins) {
        Map<String, Object> pressing = Map.of(Notice.ANEW, "true", "pressing", begins + "上班前请处理");
        if (request.state() == State.ASKED) ask(request, asker, pressing);
        else askColleague(request, asker, pressing);
    }

    private void askColleague(DutyRequest request, StaffMember asker, Map<String, Object> more) {
        Map<String, Object> facts = facts(request, asker);
        facts.putAll(more);
        card(request, String.valueOf(request.colleague()), "swap-consent", facts);
    }

    private void ask(DutyRequest request, StaffMember asker, Map<String, Object> more) {
        Map<String, Object> facts = facts(request, asker);
        if (request.kind() == DutyRequest.Kind.LEAVE) {
            facts.put("options", options(asker, request.day()));
            facts.put("note", presence.isLast(asker, request.day()) ? "当班没有别人能做，须选顶班人" : "");
        }
        facts.putAll(more);
        String template = request.kind() == DutyRequest.Kind.LEAVE ? "leave" : "swap";
        supervision.deciders(asker).forEach(who -> card(request, who.userid(), template, facts));
    }

    /** Nothing is picked at first; nobody at all is the last choice, and none where somebody must be there. */
    private List<Map<String, String>> options(StaffMember asker, LocalDate day) {
        List<Map<String, String>> options = new ArrayList<>();
        options.add(option("-", "请选择"));
        presence.substitutes(asker, day).stream()
                .limit(PEOPLE)
                .forEach(who -> options.add(option(who.userid(), who.name())));
        if (!presence.isLast(asker, day)) options.add(option(DutyRequests.NOBODY, "不安排顶班"));
        return options;
    }

    private static Map<String, String> option(String id, String text) {
        return Map.of("id", id, "text", text);
    }

    /** The cards show it, and everybody it concerns is told. @param decision as on the card */
    void decided(DutyRequest request, StaffMember asker, String decision, String by) {
        Map<String, Object> facts = facts(request, asker);
        facts.put("decision", decision);
        facts.put("decidedBy", supervision.nameOf(by));
        Stream<String> holders = supervision.deciders(asker).stream().map(StaffMember::userid);
        if (request.state() != DutyRequest.State.DECLINED)
            holders.forEach(who -> card(request, who, "duty-decided", facts));
        if (request.kind() == DutyRequest.Kind.SWAP)
            card(request, String.valueOf(request.colleague()), "duty-decided", facts);
        tell(request, asker.userid(), facts);
        if (request.colleague() != null && request.state() == DutyRequest.State.APPROVED)
            tell(request, request.colleague(), facts);
    }

    /** Nobody decided in time: the cards say so to those who have one, and both people are told. @param before how it stood until then */
    void lapsed(DutyRequest request, StaffMember asker, State before) {
        Map<String, Object> facts = facts(request, asker);
        facts.put("decision", "到上班还没人审批，申请作废");
        facts.put("decidedBy", "");
        if (before == State.ASKED)
            supervision.deciders(asker).forEach(who -> card(request, who.userid(), "duty-decided", facts));
        tell(request, asker.userid(), facts);
        if (request.kind() != DutyRequest.Kind.SWAP) return;
        card(request, String.valueOf(request.colleague()), "duty-decided", facts);
        tell(request, String.valueOf(request.colleague()), facts);
    }

    private void tell(DutyRequest request, String userid, Map<String, Object> facts) {
        Map<String, Object> his = new HashMap<>(facts);
        his.put(
                "duties",
                wording.duties(request.communityId(), userid, request.day().minusDays(1), last(request)));
        boolean standsIn = request.kind() == DutyRequest.Kind.LEAVE && userid.equals(request.colleague());
        notices.write(NewNotice.to(Recipient.staff(userid), standsIn ? "duty-added" : "duty-answered", his));
    }

    private static LocalDate last(DutyRequest request) {
        LocalDate later = request.otherDay() == null || request.otherDay().isBefore(request.day())
                ? request.day()
                : request.otherDay();
        return later.plusDays(AHEAD);
    }

    private void card(DutyRequest request, String userid, String template, Map<String, Object> facts) {
        String key = request.number() + "_" + userid.replaceAll("[^0-9A-Za-z_-]", "-");
        notices.write(NewNotice.to(Recipient.staff(userid), template, facts).onCard(key));
    }

    private Map<String, Object> facts(DutyRequest request, StaffMember asker) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("number", request.number());
        facts.put("what", request.kind().label());
        facts.put("person", asker.name());
        facts.put("day", duties(asker, request.day()));
        facts.put("reason", request.reason());
        facts.put("colleague", request.colleague() == null ? "" : supervision.nameOf(request.colleague()));
        facts.put("otherDay", request.otherDay() == null ? "" : wording.day(request.otherDay()));
        return facts;
    }

    private String duties(StaffMember asker, LocalDate day) {
        List<Duty> his = presence.duties(asker, day);
        if (his.isEmpty()) return wording.day(day);
        return his.stream()
                .map(duty -> wording.duty(duty, wording.zone(asker.communityId())))
                .collect(Collectors.joining("、"));
    }
}
