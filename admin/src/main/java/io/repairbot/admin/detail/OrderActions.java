package io.repairbot.admin.detail;

import io.repairbot.admin.access.Viewer;
import io.repairbot.admin.deed.Deed;
import io.repairbot.admin.deed.Deeds;
import io.repairbot.deadline.Extensions;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrders;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What may be done to an order from a desk: a verb of the domain and the line that says who did it, in one transaction. */
@Service
class OrderActions {
    static final int WORDS = 500;

    private final WorkOrders orders;
    private final Extensions extensions;
    private final Deeds deeds;

    OrderActions(WorkOrders orders, Extensions extensions, Deeds deeds) {
        this.orders = orders;
        this.extensions = extensions;
        this.deeds = deeds;
    }

    /** @return why not, in words for the desk; empty when it is done, or was before */
    @Transactional
    public Optional<String> act(Viewer viewer, WorkOrder order, Action action, String words) {
        if (action.wantsWords() && words.isBlank()) return Optional.of(action.missing());
        if (words.codePointCount(0, words.length()) > WORDS) return Optional.of("写得太长了，请控制在" + WORDS + "字以内。");
        Outcome outcome = outcome(viewer, order, action, words.strip());
        if (outcome instanceof Outcome.Refused refused) return Optional.of(Refusals.words(refused.reason()));
        if (outcome instanceof Outcome.Done) deeds.write(viewer, action.deed(), order.number(), words.strip());
        return Optional.empty();
    }

    private Outcome outcome(Viewer viewer, WorkOrder order, Action action, String words) {
        String who = viewer.userid();
        return switch (action) {
            case FOLLOW -> orders.follow(who, order.number());
            case CLOSE -> orders.closeBySupervisor(who, order.number(), words);
            case APPROVE -> extensions.approve(who, order.number());
            case REFUSE -> extensions.refuse(who, order.number());
            case CANCEL -> orders.cancel(order.residentId(), order.number(), "住户来电：" + words);
            case ADD -> orders.addWords(order.residentId(), order.number(), "住户来电：" + words);
        };
    }

    /** In the address as its lower-case name. */
    enum Action {
        FOLLOW("已记下由您跟进。", "", Deed.ORDER_FOLLOWED),
        CLOSE("工单已关闭。", "请写明关闭的原因。", Deed.ORDER_CLOSED),
        APPROVE("已批准延期，会通知工程师。", "", Deed.EXTENSION_APPROVED),
        REFUSE("已不批准延期，会通知工程师。", "", Deed.EXTENSION_REFUSED),
        CANCEL("工单已取消，会通知住户和工程师。", "请写明住户取消的原因。", Deed.ORDER_CANCELLED),
        ADD("已补充，会转告工程师。", "请写明住户补充了什么。", Deed.WORDS_ADDED);

        private final String done;
        private final String missing;
        private final Deed deed;

        Action(String done, String missing, Deed deed) {
            this.done = done;
            this.missing = missing;
            this.deed = deed;
        }

        String done() {
            return done;
        }

        boolean wantsWords() {
            return !missing.isEmpty();
        }

        String missing() {
            return missing;
        }

        Deed deed() {
            return deed;
        }
    }
}
