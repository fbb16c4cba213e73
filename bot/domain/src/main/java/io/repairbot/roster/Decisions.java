package io.repairbot.roster;

import io.repairbot.duty.Duty;
import io.repairbot.roster.DutyRequest.Kind;
import io.repairbot.roster.DutyRequest.State;
import io.repairbot.staff.StaffMember;
import io.repairbot.workorder.ImpossibleWish;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What colleagues and supervisors answer. Nothing is moved on the strength of a roster that has changed since it was asked. */
@Component
class Decisions {
    private final WishBook book;
    private final Presence presence;
    private final Supervision supervision;
    private final WishNews news;

    Decisions(WishBook book, Presence presence, Supervision supervision, WishNews news) {
        this.book = book;
        this.presence = presence;
        this.supervision = supervision;
        this.news = news;
    }

    DutyRequest answer(StaffMember who, String number, boolean agrees) {
        DutyRequest request = locked(who, number);
        if (!who.userid().equals(request.colleague()) || request.kind() != Kind.SWAP)
            throw new ImpossibleWish("这个换班申请没有请您答复。");
        State wanted = agrees ? State.ASKED : State.DECLINED;
        if (request.state() == wanted) return request;
        if (request.state() != State.CONSENT) throw new ImpossibleWish("这个换班申请已经处理过了。");
        DutyRequest answered = book.change(request, wanted, null, who.userid());
        StaffMember asker = asker(answered);
        if (agrees) news.askSupervisor(answered, asker);
        else news.decided(answered, asker, "同事不同意", who.userid());
        return answered;
    }

    DutyRequest refuse(StaffMember who, String number) {
        DutyRequest request = decidable(who, number);
        if (request.state() == State.REFUSED) return request;
        require(request.state() == State.ASKED, "这个申请已经处理过了。");
        DutyRequest refused = book.change(request, State.REFUSED, null, who.userid());
        news.decided(refused, asker(refused), "未批准", who.userid());
        return refused;
    }

    DutyRequest approve(StaffMember who, String number, String substitute) {
        DutyRequest request = decidable(who, number);
        if (request.state() == State.APPROVED) return request;
        require(request.state() == State.ASKED, "这个申请已经处理过了。");
        StaffMember asker = asker(request);
        if (!stillStands(request, asker)) return outdated(request, asker, who);
        return request.kind() == Kind.LEAVE ? leave(request, asker, who, substitute) : swap(request, asker, who);
    }

    private DutyRequest leave(DutyRequest request, StaffMember asker, StaffMember by, String substitute) {
        requireCovered(asker, request.day(), substitute);
        String standsIn = substitute.isBlank() ? null : substitute;
        DutyRequest approved = book.change(request, State.APPROVED, standsIn, by.userid());
        book.move(approved, asker, request.day(), presence.duties(asker, request.day()), approved.colleague());
        return moved(approved, asker, by);
    }

    /** @param substitute empty for nobody @throws ImpossibleWish when nobody could do the work, or the substitute is not free */
    void requireCovered(StaffMember asker, LocalDate day, String substitute) {
        boolean nobody = substitute.isBlank();
        require(!nobody || !presence.isLast(asker, day), asker.name() + "这一班没有别人能做，请先选顶班人再批准。");
        boolean free = nobody
                || presence.substitutes(asker, day).stream()
                        .anyMatch(other -> other.userid().equals(substitute));
        require(free, "选的顶班人那天不能顶班，请重新选择。");
    }

    private DutyRequest swap(DutyRequest request, StaffMember asker, StaffMember by) {
        StaffMember other = supervision.colleague(request.communityId(), String.valueOf(request.colleague()));
        List<Duty> his = presence.duties(asker, request.day());
        List<Duty> others = presence.duties(other, request.otherDay());
        DutyRequest approved = book.change(request, State.APPROVED, null, by.userid());
        book.move(approved, asker, request.day(), his, other.userid());
        book.move(approved, other, request.otherDay(), others, asker.userid());
        return moved(approved, asker, by);
    }

    private DutyRequest moved(DutyRequest approved, StaffMember asker, StaffMember by) {
        news.decided(approved, asker, "已批准", by.userid());
        book.changed(approved);
        return approved;
    }

    private DutyRequest outdated(DutyRequest request, StaffMember asker, StaffMember by) {
        DutyRequest outdated = book.change(request, State.VOID, null, by.userid());
        news.decided(outdated, asker, "值班已变动，申请作废", by.userid());
        return outdated;
    }

    private boolean stillStands(DutyRequest request, StaffMember asker) {
        if (presence.duties(asker, request.day()).isEmpty()) return false;
        if (request.kind() == Kind.LEAVE) return true;
        StaffMember other = supervision.colleague(request.communityId(), String.valueOf(request.colleague()));
        return !presence.duties(other, request.otherDay()).isEmpty()
                && presence.duties(other, request.day()).isEmpty()
                && presence.duties(asker, request.otherDay()).isEmpty();
    }

    /** @throws ImpossibleWish when he has nothing to say in it, a supervisor who asks for himself included */
    private DutyRequest decidable(StaffMember who, String number) {
        DutyRequest request = locked(who, number);
        require(who.role().isSupervisor(), "只有主管或经理可以审批。");
        require(!who.userid().equals(request.userid()), "自己的申请要由别人审批。");
        return request;
    }

    private DutyRequest locked(StaffMember who, String number) {
        return book.lock(number)
                .filter(request -> request.communityId() == who.communityId())
                .orElseThrow(() -> new ImpossibleWish("没有找到申请" + number + "。"));
    }

    private StaffMember asker(DutyRequest request) {
        return supervision.colleague(request.communityId(), request.userid());
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) throw new ImpossibleWish(otherwise);
    }
}
