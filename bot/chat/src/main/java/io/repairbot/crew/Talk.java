package io.repairbot.crew;

import io.repairbot.staff.Role;
import io.repairbot.staff.StaffMember;
import io.repairbot.workorder.WorkOrders;
import org.springframework.stereotype.Component;

/** What staff write: an answer to the open question, or a call for help. */
@Component
record Talk(Prompts prompts, PromptAnswers answers, CrewAnswers sentences, WorkOrders orders, OtherButtons others) {
    void help(StaffMember who) {
        if (who.role() == Role.ENGINEER) sentences.list(who.userid(), CrewText.HELP, orders.inHandsOf(who.userid()));
        else sentences.write(who.userid(), sentences.words(CrewText.HELP_SUPERVISOR, null, ""));
    }

    void leave(Prompt prompt) {
        prompts.leave(prompt.userid());
        sentences.write(prompt.userid(), sentences.words(CrewText.LEFT, null, prompt.orderNumber()));
    }
}
