package io.repairbot.wecom.card;

import io.repairbot.digest.Headlines;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A card's title says in a line what happened and where. */
@Component
class CardHeadlines implements Headlines {
    private final CardTemplates templates;

    CardHeadlines(CardTemplates templates) {
        this.templates = templates;
    }

    @Override
    public String of(String template, Map<String, Object> facts) {
        return templates.fill(template, facts).headline();
    }
}
