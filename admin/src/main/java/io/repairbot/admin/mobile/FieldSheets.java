package io.repairbot.admin.mobile;

import io.repairbot.admin.access.Viewer;
import io.repairbot.admin.page.Masked;
import io.repairbot.admin.page.Tone;
import io.repairbot.admin.photo.PhotoTypes;
import io.repairbot.attachment.Attachments;
import io.repairbot.attachment.Attachments.Attachment;
import io.repairbot.briefing.OrderFacts;
import io.repairbot.charge.Charges;
import io.repairbot.privacy.Phones;
import io.repairbot.workorder.WorkOrder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the page of one order together. */
@Component
class FieldSheets {
    private final OrderFacts facts;
    private final Attachments attachments;
    private final Phones phones;
    private final Charges charges;

    FieldSheets(OrderFacts facts, Attachments attachments, Phones phones, Charges charges) {
        this.facts = facts;
        this.attachments = attachments;
        this.phones = phones;
        this.charges = charges;
    }

    @Transactional(readOnly = true)
    public Sheet of(Viewer viewer, WorkOrder order) {
        return new Sheet(
                order,
                Tone.of(order.state()),
                masked(order),
                phones.masked(order.residentId()).orElse(""),
                pictures(order).stream().map(Attachment::id).toList(),
                viewer.userid().equals(order.engineer()),
                charges.isOwed(order));
    }

    private List<Attachment> pictures(WorkOrder order) {
        return attachments.of(order.id()).stream()
                .filter(picture ->
                        picture.file() != null && !picture.recalled() && PhotoTypes.isShown(picture.contentType()))
                .toList();
    }

    private Map<String, String> masked(WorkOrder order) {
        Map<String, String> masked = new TreeMap<>();
        facts.of(order, Map.of()).forEach((name, fact) -> masked.put(name, Masked.text(String.valueOf(fact))));
        return masked;
    }
}
