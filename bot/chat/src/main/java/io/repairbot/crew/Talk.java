package io.repairbot.crew;

import io.repairbot.staff.Role;
import io.repairbot.staff.StaffMember;
import org.springframework.stereotype.Component;

/** What staff write: an answer to the open question, a question about an order, or a call for help. */
@Component
record Talk(Prompts prompts, OpenQuestions answers, CrewAnswers sentences, OrderList list, WhyHim why) {
    void mine(StaffMember who) {
        list.mine(who.userid());
    }

    /** Without an open question. */
    void asked(StaffMember who, String words) {
        if (why.asked(who.userid(), words)) return;
        if (who.role() == Role.ENGINEER) list.help(who.userid());
        else sentences.write(who.userid(), sentences.words(CrewText.HELP_SUPERVISOR, null, ""));
    }

    void leave(Prompt prompt) {
        prompts.leave(prompt.userid());
        sentences.write(prompt.userid(), sentences.words(CrewText.LEFT, null, prompt.orderNumber()));
    }
}
