package io.repairbot.assignment;

import io.repairbot.staff.StaffDirectory;
import io.repairbot.staff.StaffMember;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrders;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 为什么派给他: who was offered an order in its present round, and what the rules said for him then. */
@Component
public class Assignments {
    private final WorkOrders orders;
    private final OfferMapper offers;
    private final StaffDirectory staff;

    Assignments(WorkOrders orders, OfferMapper offers, StaffDirectory staff) {
        this.orders = orders;
        this.offers = offers;
        this.staff = staff;
    }

    /** In the order of the offers. Empty when there is no such order in the asker's community, or he is no member of staff. */
    public Optional<List<Offer>> why(String asker, String number) {
        Optional<Long> community = staff.find(asker).map(StaffMember::communityId);
        Optional<WorkOrder> order = orders.find(number);
        return order.filter(found ->
                        community.filter(id -> id == found.communityId()).isPresent())
                .map(offers::of);
    }
}
