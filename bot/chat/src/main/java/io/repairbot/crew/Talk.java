package io.repairbot.crew;

import io.repairbot.staff.Role;
import io.repairbot.staff.StaffMember;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrders;
import java.util.List;
import org.springframework.stereotype.Component;

/** What staff write: an answer to the open question, or a call for help. */
@Component
record Talk(Prompts prompts, OpenQuestions answers, CrewAnswers sentences, WorkOrders orders, OrderList list) {
    void mine(StaffMember who) {
        List<WorkOrder> inHands = orders.inHandsOf(who.userid());
        if (inHands.isEmpty()) sentences.say(who.userid(), CrewText.NOTHING_IN_HANDS, null, "");
        else list.show(who.userid(), inHands);
    }

    void help(StaffMember who) {
        if (who.role() == Role.ENGINEER) sentences.list(who.userid(), CrewText.HELP, orders.inHandsOf(who.userid()));
        else sentences.write(who.userid(), sentences.words(CrewText.HELP_SUPERVISOR, null, ""));
    }

    void leave(Prompt prompt) {
        prompts.leave(prompt.userid());
        sentences.write(prompt.userid(), sentences.words(CrewText.LEFT, null, prompt.orderNumber()));
    }
}
