package io.repairbot.agreement;

import io.repairbot.deadline.DeadlineKind;
import io.repairbot.deadline.Deadlines;
import io.repairbot.notice.NewPhoneCall;
import io.repairbot.notice.PhoneCalls;
import io.repairbot.rules.Rules;
import io.repairbot.workorder.WorkOrder;
import java.util.EnumSet;
import org.springframework.stereotype.Component;

/** How long a resident is waited for: asked once more, then somebody phones. Under the order's lock. */
@Component
class ProposalWait {
    private final Deadlines deadlines;
    private final PhoneCalls calls;
    private final Rules rules;

    ProposalWait(Deadlines deadlines, PhoneCalls calls, Rules rules) {
        this.deadlines = deadlines;
        this.calls = calls;
        this.rules = rules;
    }

    void begin(WorkOrder order) {
        deadlines.stop(order, EnumSet.of(DeadlineKind.PROPOSAL_PHONE));
        deadlines.start(order, DeadlineKind.PROPOSAL_REMINDER, rules.undecided().proposalReminderAfter());
    }

    void goOn(WorkOrder order) {
        deadlines.start(order, DeadlineKind.PROPOSAL_PHONE, rules.undecided().proposalPhoneAfter());
    }

    void phone(WorkOrder order, Proposal proposal) {
        String what = proposal.kind() == Proposal.Kind.QUOTE ? "报价" : "上门时间改到";
        calls.ask(new NewPhoneCall(
                order.communityId(),
                order.residentId(),
                order.id(),
                NewPhoneCall.Cause.UNDECIDED,
                order.number() + "：" + what + proposal.words() + "，住户还没有答复，请电话问清并告诉师傅",
                key(proposal)));
    }

    /** Nobody need phone about it any more. */
    void answered(Proposal proposal) {
        calls.settle(key(proposal));
    }

    /** Nothing is asked any more. */
    void end(WorkOrder order) {
        deadlines.stop(order, EnumSet.of(DeadlineKind.PROPOSAL_REMINDER, DeadlineKind.PROPOSAL_PHONE));
    }

    private static String key(Proposal proposal) {
        return "proposal:" + proposal.id();
    }
}
