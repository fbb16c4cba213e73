package io.repairbot.wecom.courier;

import io.repairbot.notice.Delivery;
import io.repairbot.notice.Notice;
import io.repairbot.wecom.api.CallResult;
import io.repairbot.wecom.api.Trouble;
import io.repairbot.wecom.api.WecomClient;
import io.repairbot.wecom.card.CardRow;
import io.repairbot.wecom.card.CardShelf;
import io.repairbot.wecom.card.CardTemplates;
import io.repairbot.wecom.card.FilledCard;
import io.repairbot.wecom.card.RepaintCode;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends a card, repaints it, and replaces it when it can no longer be repainted. One thread per recipient, so one per card. */
@Component
class CardCourier {
    private static final Logger log = LoggerFactory.getLogger(CardCourier.class);

    private final WecomClient client;
    private final CardTemplates templates;
    private final CardShelf shelf;
    private final StaffCourier words;

    CardCourier(WecomClient client, CardTemplates templates, CardShelf shelf, StaffCourier words) {
        this.client = client;
        this.templates = templates;
        this.shelf = shelf;
        this.words = words;
    }

    Delivery deliver(Notice notice, String key) {
        FilledCard card = templates.fill(notice.template(), notice.facts());
        Optional<CardRow> standing = shelf.find(key);
        if (standing.isEmpty()) return withoutOld(notice, key, card);
        CardRow row = standing.get();
        if (shelf.isSentBy(row, notice.id())) return send(row, card);
        if (notice.isAnew() && card.isLive()) return replace(notice, row, card);
        return repaint(notice, row, card);
    }

    /** The old one is greyed as far as it can be: where it stays, its buttons answer with the state of today. */
    private Delivery replace(Notice notice, CardRow old, FilledCard card) {
        shelf.codes(old).stream()
                .findFirst()
                .ifPresent(code -> client.repaintCard(old.userid(), code.code(), card.replaced(old.taskId())));
        return send(shelf.next(old, notice.id()), card);
    }

    /** A greyed card that nobody has is no news, or plain words. */
    private Delivery withoutOld(Notice notice, String key, FilledCard card) {
        if (!card.isLive()) return instead(notice, card);
        return send(shelf.first(key, notice.recipient().userid(), notice.id()), card);
    }

    private Delivery send(CardRow row, FilledCard card) {
        CallResult result = client.sendCard(row.userid(), card.json(row.taskId()));
        if (result instanceof CallResult.Sent sent && sent.responseCode() != null) shelf.sent(row, sent.responseCode());
        return Outcomes.of(result, card.text());
    }

    private Delivery repaint(Notice notice, CardRow row, FilledCard card) {
        for (RepaintCode code : shelf.codes(row)) {
            boolean triedBefore = notice.id().equals(code.triedBy());
            shelf.trying(code, notice.id());
            CallResult result = client.repaintCard(row.userid(), code.code(), card.json(row.taskId()));
            if (!isDead(result)) return settled(result, code, card);
            shelf.spent(code);
            // Used up by our own attempt whose answer got lost: the card shows it already.
            if (triedBefore) return new Delivery.Sent(card.text(), false);
        }
        log.info("Card {} can no longer be repainted", row.card());
        return card.isLive() ? send(shelf.next(row, notice.id()), card) : instead(notice, card);
    }

    private Delivery settled(CallResult result, RepaintCode code, FilledCard card) {
        Delivery delivery = Outcomes.of(result, card.text());
        if (delivery instanceof Delivery.Sent || delivery instanceof Delivery.Refused) shelf.spent(code);
        return delivery instanceof Delivery.Sent sent ? new Delivery.Sent(sent.text(), false) : delivery;
    }

    /** Old news on a card that nobody can repaint is left at that: it is no dead letter, and the transcript says so. */
    private Delivery instead(Notice notice, FilledCard card) {
        if (card.mustBeSaid()) return words.tell(notice, card.text());
        return new Delivery.Sent("（卡片已不能更新）" + card.text(), false);
    }

    private static boolean isDead(CallResult result) {
        return result instanceof CallResult.Refused refused && refused.trouble() == Trouble.CODE_DEAD;
    }
}
