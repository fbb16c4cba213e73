package io.repairbot.admin.roster;

import io.repairbot.admin.access.Viewer;
import io.repairbot.admin.deed.Deed;
import io.repairbot.admin.deed.Deeds;
import io.repairbot.admin.roster.Forms.Leave;
import io.repairbot.roster.DutyRequest;
import io.repairbot.roster.DutyRequest.State;
import io.repairbot.roster.DutyRequests;
import io.repairbot.workorder.ImpossibleWish;
import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Leave and swaps as on the cards, and leave that was asked for at the desk (S5d). */
@Service
@Transactional(noRollbackFor = ImpossibleWish.class)
class LeaveActions {
    private final DutyRequests requests;
    private final Known known;
    private final Deeds deeds;

    LeaveActions(DutyRequests requests, Known known, Deeds deeds) {
        this.requests = requests;
        this.known = known;
        this.deeds = deeds;
    }

    public String approve(Viewer viewer, String number, String substitute) {
        DutyRequest before = known.request(viewer, number);
        String standsIn = substitute.isEmpty() ? "" : "，顶班：" + known.person(viewer, substitute);
        DutyRequest after = requests.approve(viewer.userid(), number, substitute);
        if (after.state() == State.VOID) return "值班已经变动，这个申请作废了，已告诉申请人。";
        if (before.isOpen()) write(viewer, Deed.DUTY_APPROVED, after, standsIn);
        return "已批准，会通知相关的人。";
    }

    public String refuse(Viewer viewer, String number) {
        DutyRequest before = known.request(viewer, number);
        DutyRequest after = requests.refuse(viewer.userid(), number);
        if (before.isOpen()) write(viewer, Deed.DUTY_REFUSED, after, "");
        return "已记下不批准，会通知申请人。";
    }

    public String enter(Viewer viewer, Leave form) {
        String substitute = Forms.words(form.substitute());
        known.person(viewer, Forms.words(form.userid()));
        String standsIn = substitute.isEmpty() ? "" : "，顶班：" + known.person(viewer, substitute);
        DutyRequest entered = requests.enterLeave(
                viewer.userid(),
                Forms.words(form.userid()),
                Forms.day(form.on()),
                Forms.words(form.reason()),
                substitute);
        write(viewer, Deed.LEAVE_ENTERED, entered, standsIn);
        return "已登记请假，会通知本人" + (substitute.isEmpty() ? "。" : "和顶班的人。");
    }

    private void write(Viewer viewer, Deed deed, DutyRequest request, String standsIn) {
        LocalDate day = request.day();
        deeds.write(
                viewer,
                deed,
                YearMonth.from(day).toString(),
                known.person(viewer, request.userid())
                        + WishLine.words(day)
                        + request.kind().label()
                        + standsIn);
    }
}
