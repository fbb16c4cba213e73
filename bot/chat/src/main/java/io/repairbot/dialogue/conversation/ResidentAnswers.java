package io.repairbot.dialogue.conversation;

import io.repairbot.agreement.Agreements;
import io.repairbot.dialogue.turn.Command;
import io.repairbot.followup.FollowUps;
import io.repairbot.workorder.Outcome;
import org.springframework.stereotype.Component;

/** What a resident answers to a question that a notice asked: the call-back, a quote, another time. */
@Component
record ResidentAnswers(FollowUps followUps, Agreements agreements) {
    /** @throws IllegalArgumentException when the command is no answer */
    Outcome outcome(long resident, Command command) {
        if (command instanceof Command.Explain explain)
            return followUps.reason(resident, explain.number(), explain.round(), explain.reason());
        if (command instanceof Command.Rate rate)
            return rate.good()
                    ? followUps.satisfied(resident, rate.number(), rate.round())
                    : followUps.dissatisfied(resident, rate.number(), rate.round());
        if (command instanceof Command.Settle settle)
            return settle.yes()
                    ? agreements.agree(resident, settle.number(), settle.proposal())
                    : agreements.refuse(resident, settle.number(), settle.proposal());
        throw new IllegalArgumentException("No result comes from " + command);
    }
}
