package io.repairbot.crew.spoken;

import io.repairbot.staff.StaffMember;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrders;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Which order is meant, and what else was said. */
@Component
class NamedOrder {
    private static final Pattern NUMBER = Pattern.compile("[A-Za-z]{1,8}[0-9]{8}-[0-9]{3,6}");

    private final WorkOrders orders;

    NamedOrder(WorkOrders orders) {
        this.orders = orders;
    }

    /** @param number in upper case; {@code words} without it */
    record Named(String number, String words) {}

    /** The number in the text, or the only order in his hands. */
    Optional<Named> in(StaffMember who, String text) {
        Matcher number = NUMBER.matcher(text);
        if (number.find()) {
            String words = text.substring(0, number.start()) + " " + text.substring(number.end());
            return Optional.of(new Named(number.group().toUpperCase(java.util.Locale.ROOT), words.strip()));
        }
        List<WorkOrder> his = orders.inHandsOf(who.userid());
        return his.size() == 1 ? Optional.of(new Named(his.get(0).number(), text)) : Optional.empty();
    }
}
