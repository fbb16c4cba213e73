package io.repairbot.wecom.courier;

import io.repairbot.notice.Courier;
import io.repairbot.notice.Delivery;
import io.repairbot.notice.Notice;
import org.springframework.stereotype.Component;

@Component
class WecomCourier implements Courier {
    private final ResidentCourier residents;
    private final StaffCourier staff;
    private final CardCourier cards;

    WecomCourier(ResidentCourier residents, StaffCourier staff, CardCourier cards) {
        this.residents = residents;
        this.staff = staff;
        this.cards = cards;
    }

    @Override
    public Delivery deliver(Notice notice) {
        if (notice.recipient().isResident()) return residents.deliver(notice);
        return notice.card() == null ? staff.deliver(notice) : cards.deliver(notice, notice.card());
    }
}
