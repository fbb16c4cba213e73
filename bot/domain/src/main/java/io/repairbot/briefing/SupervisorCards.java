package io.repairbot.briefing;

import io.repairbot.briefing.SupervisorCard.State;
import io.repairbot.staff.Role;
import io.repairbot.staff.StaffDirectory;
import io.repairbot.staff.StaffMember;
import io.repairbot.workorder.WorkOrder;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The cards that supervisors and managers hold about orders: raised with a matter, repainted when somebody follows it or it is over. */
@Component
public class SupervisorCards {
    private static final Logger log = LoggerFactory.getLogger(SupervisorCards.class);

    private final SupervisorCardMapper cards;
    private final OrderNews news;
    private final StaffDirectory staff;
    private final Clock clock;

    SupervisorCards(SupervisorCardMapper cards, OrderNews news, StaffDirectory staff, Clock clock) {
        this.cards = cards;
        this.news = news;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * One card for each who has the role; where nobody has, for the managers.
     *
     * @param matter part of the card's key, {@code [a-z0-9-]+}, at most 32 characters
     */
    public void raise(WorkOrder order, String matter, String template, Set<Role> roles, Map<String, ?> more) {
        for (StaffMember member : holders(order, roles)) {
            String card = CardKey.ofSupervisor(order, matter, member.userid());
            cards.show(order, matter, member.userid(), card, clock.instant());
            news.onSupervisorsCard(member.userid(), order, template, more, card);
        }
    }

    /** A name for a matter that comes up again and again and wants a new card each time: {@code <stem>-1}, {@code <stem>-2}… */
    public String nextMatter(WorkOrder order, String stem) {
        return stem + "-" + (cards.matters(order, stem) + 1);
    }

    /** Keys of the cards of all these matters that are not over. */
    public Set<String> unsettled(WorkOrder order, String stem) {
        return cards.unsettled(order.id()).stream()
                .filter(card -> card.isOf(stem))
                .map(SupervisorCard::card)
                .collect(Collectors.toSet());
    }

    /** These cards never arrived. */
    public void lost(WorkOrder order, Set<String> lost) {
        cards.unsettled(order.id()).stream()
                .filter(card -> lost.contains(card.card()))
                .forEach(card -> cards.change(card.id(), State.SETTLED));
    }

    /** All these matters are over. */
    public void settleAll(WorkOrder order, String stem, String template, Map<String, ?> more) {
        repaint(order, card -> card.isOf(stem), State.SETTLED, template, more);
    }

    /** As {@link #followed}, but the follower keeps buttons on his own card. @return whether he holds a card of these matters */
    public boolean takenOver(WorkOrder order, String stem, String follower, String ownTemplate, Map<String, ?> more) {
        boolean holds = cards.unsettled(order.id()).stream()
                .anyMatch(card -> card.isOf(stem) && card.userid().equals(follower));
        if (!holds) return false;
        repaint(order, card -> card.isOf(stem) && card.userid().equals(follower), State.FOLLOWED, ownTemplate, more);
        repaint(order, card -> card.isOf(stem) && card.state() == State.OPEN, State.FOLLOWED, "followed", more);
        return true;
    }

    /** The matter is over: its cards show {@code template} and nothing more can be tapped. */
    public void settle(WorkOrder order, String matter, String template, Map<String, ?> more) {
        repaint(order, card -> card.matter().equals(matter), State.SETTLED, template, more);
    }

    void settleAll(WorkOrder order) {
        Map<String, String> state = Map.of("state", order.state().label());
        repaint(order, card -> true, State.SETTLED, "settled", state);
    }

    /** Whoever holds a card of a matter that {@code follower} holds one of sees that it is looked after. */
    void followed(WorkOrder order, String follower, Map<String, ?> more) {
        List<String> matters = cards.unsettled(order.id()).stream()
                .filter(card -> card.state() == State.OPEN && card.userid().equals(follower))
                .map(SupervisorCard::matter)
                .toList();
        repaint(order, card -> isFollowed(card, matters), State.FOLLOWED, "followed", more);
    }

    private static boolean isFollowed(SupervisorCard card, List<String> matters) {
        return card.state() == State.OPEN && matters.contains(card.matter()) && !card.isDecidedOtherwise();
    }

    private void repaint(
            WorkOrder order, Predicate<SupervisorCard> which, State state, String template, Map<String, ?> more) {
        cards.unsettled(order.id()).stream().filter(which).forEach(card -> {
            cards.change(card.id(), state);
            news.onCard(card.userid(), order, template, more, card.card());
        });
    }

    private List<StaffMember> holders(WorkOrder order, Set<Role> roles) {
        List<StaffMember> holders = withRoles(order, roles.stream());
        if (holders.isEmpty()) holders = withRoles(order, Stream.of(Role.MANAGER));
        if (holders.isEmpty())
            log.error("Nobody has one of {} or is manager: {} is told to nobody", roles, order.number());
        return holders;
    }

    private List<StaffMember> withRoles(WorkOrder order, Stream<Role> roles) {
        return roles.sorted()
                .flatMap(role -> staff.withRole(order.communityId(), role).stream())
                .toList();
    }
}
