package io.repairbot.ladder;

import io.repairbot.assignment.Candidate;
import io.repairbot.assignment.Offers;
import io.repairbot.briefing.OrderNews;
import io.repairbot.staff.Role;
import io.repairbot.staff.StaffDirectory;
import io.repairbot.staff.StaffMember;
import io.repairbot.workorder.WorkOrder;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a supervisor's card holds besides the order's facts: what happened, and whom he can choose. */
@Component
class SuperiorsFacts {
    /** The fact with what happened and since when. */
    static final String STORY = "story";

    /** The platform's list has ten places; the first says 请选择. */
    private static final int CHOICES = 9;

    private final Offers offers;
    private final Account account;
    private final StaffDirectory staff;

    SuperiorsFacts(Offers offers, Account account, StaffDirectory staff) {
        this.offers = offers;
        this.account = account;
        this.staff = staff;
    }

    String story(WorkOrder order, Rung rung) {
        return switch (rung) {
            case MANAGER -> account.of(order, names(order, Role.ENGINEERING_SUPERVISOR));
            case FRONT_DESK ->
                account.of(order, names(order, Role.ENGINEERING_SUPERVISOR) + "，" + names(order, Role.MANAGER));
            default -> account.of(order, "");
        };
    }

    private String names(WorkOrder order, Role role) {
        String names = staff.withRole(order.communityId(), role).stream()
                .map(StaffMember::name)
                .collect(Collectors.joining("、"));
        String none = role == Role.MANAGER ? "没有经理" : "没有工程主管";
        return names.isEmpty() ? none : names + "未安排";
    }

    Map<String, Object> raised(WorkOrder order, String story) {
        return Map.of(STORY, story, OrderNews.OPTIONS, choices(order));
    }

    Map<String, Object> followed(WorkOrder order, String by) {
        return Map.of(
                STORY, account.of(order, ""), OrderNews.OPTIONS, choices(order), "followedBy", account.nameOf(by));
    }

    private List<Map<String, String>> choices(WorkOrder order) {
        List<Candidate> candidates = offers.choices(order);
        if (candidates.isEmpty()) return List.of();
        Stream<Map<String, String>> options = candidates.stream().limit(CHOICES).map(SuperiorsFacts::option);
        return Stream.concat(Stream.of(Map.of("id", "-", "text", "请选择")), options)
                .toList();
    }

    private static Map<String, String> option(Candidate candidate) {
        String duty = candidate.onDuty() ? " 当班 " : " 不当班 ";
        return Map.of("id", candidate.userid(), "text", candidate.engineer().name() + duty + candidate.load() + "单");
    }
}
