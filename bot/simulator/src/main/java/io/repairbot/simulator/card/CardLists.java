package io.repairbot.simulator.card;

import io.repairbot.simulator.gate.ApiError;
import io.repairbot.simulator.gate.Body;
import io.repairbot.simulator.media.MediaStore;
import java.util.List;
import java.util.function.Predicate;

/** The lists of facts and links on a card. */
final class CardLists {
    private final Predicate<String> isMember;
    private final MediaStore media;

    CardLists(Predicate<String> isMember, MediaStore media) {
        this.isMember = isMember;
        this.media = media;
    }

    void check(Body card) {
        List<Body> facts = card.parts("horizontal_content_list");
        CardRules.length(facts, 0, 6, 42035, "horizontal_content_list");
        facts.forEach(this::fact);
        CardRules.length(card.parts("vertical_content_list"), 0, 4, 42036, "vertical_content_list");
        List<Body> jumps = card.parts("jump_list");
        CardRules.length(jumps, 0, 3, 42042, "jump_list");
        for (Body jump : jumps) {
            CardRules.key(jump.optional("title"), Integer.MAX_VALUE, 42033, "jump_list.title");
            CardRules.jump(jump, jump.number("type", 0), 42028);
        }
    }

    private void fact(Body fact) {
        CardRules.key(fact.optional("keyname"), Integer.MAX_VALUE, 42027, "keyname");
        switch (fact.number("type", 0)) {
            case 1 -> CardRules.jump(fact, 1, 42028);
            case 2 -> attachment(fact);
            case 3 -> member(fact);
            default -> {}
        }
    }

    private void attachment(Body fact) {
        try {
            media.live(fact.text("media_id"));
        } catch (ApiError gone) {
            throw new ApiError(42029, "invalid media_id");
        }
    }

    private void member(Body fact) {
        if (!isMember.test(fact.text("userid"))) {
            throw new ApiError(42050, "invalid userid");
        }
    }
}
