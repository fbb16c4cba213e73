package io.repairbot.admin.action;

import io.repairbot.admin.access.Viewer;
import io.repairbot.admin.deed.Deeds;
import io.repairbot.admin.page.Missing;
import io.repairbot.workorder.ImpossibleWish;
import io.repairbot.workorder.OrderGate;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.WorkOrder;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A verb of the domain and the line that says who did it, in one transaction; only on the order as it was looked at. */
@Service
class Actions {
    static final int WORDS = 500;

    private final OrderGate gate;
    private final Wishes wishes;
    private final SupervisorVerbs supervisors;
    private final DeskVerbs desks;
    private final Deeds deeds;

    Actions(OrderGate gate, Wishes wishes, SupervisorVerbs supervisors, DeskVerbs desks, Deeds deeds) {
        this.gate = gate;
        this.wishes = wishes;
        this.supervisors = supervisors;
        this.desks = desks;
        this.deeds = deeds;
    }

    /** @param seen one of the viewer's community @return why not, in words for the desk; empty when it is done, or was before by the same person */
    @Transactional
    public Optional<String> act(Viewer viewer, WorkOrder seen, Action action, Form form) {
        WorkOrder order = now(seen, action);
        Optional<String> objection = objection(order, action, form);
        if (objection.isPresent()) return objection;
        try {
            return answer(viewer, order, action, form);
        } catch (ImpossibleWish wish) {
            return Optional.ofNullable(wish.getMessage());
        }
    }

    private Optional<String> answer(Viewer viewer, WorkOrder order, Action action, Form form) {
        Outcome outcome = action.isSupervisors()
                ? supervisors.does(viewer, order, action, form)
                : desks.does(viewer, order, action, form);
        if (outcome instanceof Outcome.Refused refused) return Optional.of(Refusals.words(action, refused.reason()));
        if (outcome instanceof Outcome.Done) deeds.write(viewer, action.deed(), order.number(), form.told());
        return Optional.empty();
    }

    /** Locked, so that nobody is faster from here on. A merge locks two, in an order of its own. */
    private WorkOrder now(WorkOrder seen, Action action) {
        return action == Action.MERGE ? seen : gate.lock(seen.number()).orElseThrow(Missing::new);
    }

    private Optional<String> objection(WorkOrder order, Action action, Form form) {
        if (action.wantsWords() && form.words().isBlank()) return Optional.of(action.missing());
        if (form.words().codePointCount(0, form.words().length()) > WORDS)
            return Optional.of("写得太长了，请控制在" + WORDS + "字以内。");
        if (action.decides() && !form.isAbout(order))
            return Optional.of("没有办成：这张工单刚刚有人处理过，现在是“" + order.state().label() + "”。请看过最新情况再决定。");
        boolean onWish = action == Action.APPROVE || action == Action.REFUSE;
        if (onWish && wishes.open(order.id()).filter(id -> !form.isAbout(id)).isPresent())
            return Optional.of("没有办成：工程师刚改过延期申请，请看过新的时间和原因再决定。");
        return Optional.empty();
    }

    @Mapper
    interface Wishes {
        @Select("SELECT MAX(id) FROM extension_request WHERE order_id = #{order} AND state = 'ASKED'")
        Optional<Long> open(long order);
    }
}
