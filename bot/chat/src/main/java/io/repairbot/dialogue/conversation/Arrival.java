package io.repairbot.dialogue.conversation;

import io.repairbot.dialogue.recall.Recalls;
import io.repairbot.intake.Entrance;
import io.repairbot.reception.Reception;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What happens around the words: the chat is opened, a person takes over or leaves. */
@Component
class Arrival {
    private final Conversations conversations;
    private final Welcome welcome;
    private final Reception reception;
    private final Recalls recalls;

    Arrival(Conversations conversations, Welcome welcome, Reception reception, Recalls recalls) {
        this.conversations = conversations;
        this.welcome = welcome;
        this.reception = reception;
        this.recalls = recalls;
    }

    /** The door is remembered also when it is too late to greet. */
    void entered(Talk talk, InboundRow row, Map<String, String> details) {
        Optional<Entrance> door = welcome.door(talk, details);
        door.ifPresent(d -> conversations.save(talk.with(talk.state().entered(d))));
        welcome.greet(talk, row, details, door);
    }

    /** He took a message back: it is marked and stays; when an order holds its words he is told so. */
    void recalled(Talk talk, InboundRow row, String msgid) {
        Recalls.Sent sent = new Recalls.Sent(talk.residentId(), row.kfId(), String.valueOf(row.customerId()), msgid);
        recalls.recalled(sent).filter(order -> !talk.human()).ifPresent(order -> welcome.noted(talk, order));
    }

    /** While a person serves the resident the bot is silent. Whoever waited for one has one (S5c). */
    void servedByHuman(Talk talk, boolean serving) {
        reception.answered(talk.residentId());
        if (talk.human() != serving) conversations.save(talk.human(serving));
    }
}
