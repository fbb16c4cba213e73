package io.repairbot.dialogue.conversation;

import io.repairbot.attachment.Attachments;
import io.repairbot.privacy.Phones;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is kept of a message beside the answer. */
@Component
record Keeping(Attachments attachments, Refusals refusals, Phones phones) {
    /** The first of several. */
    void phone(long residentId, List<String> numbers, String sourceKey) {
        if (!numbers.isEmpty()) phones.keep(residentId, numbers.get(0), sourceKey);
    }

    void phoneAsked(long residentId, boolean refused) {
        if (refused) phones.refused(residentId);
        else phones.asked(residentId);
    }
}
