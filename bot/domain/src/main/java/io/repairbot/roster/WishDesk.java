package io.repairbot.roster;

import io.repairbot.duty.Duty;
import io.repairbot.persistence.Cut;
import io.repairbot.roster.DutyRequest.Kind;
import io.repairbot.roster.DutyRequest.State;
import io.repairbot.staff.StaffMember;
import io.repairbot.workorder.ImpossibleWish;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks. What is decided is {@link Decisions}' business. */
@Service
@Transactional(noRollbackFor = ImpossibleWish.class)
class WishDesk implements DutyRequests {
    private static final int REASON = 500;

    private final WishBook book;
    private final Presence presence;
    private final Supervision supervision;
    private final WishNews news;
    private final Decisions decisions;

    WishDesk(WishBook book, Presence presence, Supervision supervision, WishNews news, Decisions decisions) {
        this.book = book;
        this.presence = presence;
        this.supervision = supervision;
        this.news = news;
        this.decisions = decisions;
    }

    @Override
    public DutyRequest askLeave(String userid, LocalDate day, String reason) {
        StaffMember who = supervision.member(userid);
        check(who, day);
        Optional<DutyRequest> before = book.undecided(who.userid(), day);
        if (before.isPresent()) return same(before.get(), Kind.LEAVE, null);
        DutyRequest request = book.write(request(who, Kind.LEAVE, day, null, null, reason, State.ASKED));
        news.askSupervisor(request, who);
        return request;
    }

    @Override
    public DutyRequest askSwap(String userid, LocalDate day, String colleague, LocalDate otherDay) {
        StaffMember who = supervision.member(userid);
        StaffMember other = supervision.colleague(who.communityId(), colleague);
        if (other.userid().equals(who.userid())) throw new ImpossibleWish("不能和自己换班。");
        if (other.role() != who.role()) throw new ImpossibleWish("只能和同岗位的同事换班。");
        check(who, day);
        check(other, otherDay);
        if (!presence.duties(who, otherDay).isEmpty()
                || !presence.duties(other, day).isEmpty()) throw new ImpossibleWish("其中一天你们两人都要值班，不能换。");
        Optional<DutyRequest> before = book.undecided(who.userid(), day);
        if (before.isPresent()) return same(before.get(), Kind.SWAP, other.userid());
        DutyRequest request = book.write(request(who, Kind.SWAP, day, other.userid(), otherDay, "", State.CONSENT));
        news.askColleague(request, who);
        return request;
    }

    private static DutyRequest same(DutyRequest before, Kind kind, @Nullable String colleague) {
        boolean other = before.kind() != kind || (colleague != null && !colleague.equals(before.colleague()));
        if (other) throw new ImpossibleWish("这一班已经有申请在审批中。");
        return before;
    }

    /** Only a duty that has not begun can be given away. */
    private void check(StaffMember who, LocalDate day) {
        List<Duty> his = presence.required(who, day);
        if (his.stream().anyMatch(duty -> !duty.starts().isAfter(book.now())))
            throw new ImpossibleWish("这一班已经开始或过去了，请直接联系主管。");
    }

    private DutyRequest request(
            StaffMember who,
            Kind kind,
            LocalDate day,
            @Nullable String colleague,
            @Nullable LocalDate otherDay,
            String reason,
            State state) {
        return new DutyRequest(
                0,
                who.communityId(),
                kind,
                who.userid(),
                day,
                colleague,
                otherDay,
                Cut.to(REASON, reason.strip()),
                state,
                book.now(),
                null,
                null);
    }

    @Override
    public DutyRequest answer(String userid, String number, boolean agrees) {
        return decisions.answer(supervision.member(userid), number, agrees);
    }

    @Override
    public DutyRequest approve(String userid, String number, String substitute) {
        return decisions.approve(supervision.member(userid), number, substitute.equals(NOBODY) ? "" : substitute);
    }

    @Override
    public DutyRequest refuse(String userid, String number) {
        return decisions.refuse(supervision.member(userid), number);
    }

    @Override
    public DutyRequest enterLeave(String by, String userid, LocalDate day, String reason, String substitute) {
        StaffMember who = supervision.supervisor(by);
        StaffMember him = supervision.colleague(who.communityId(), userid);
        if (him.userid().equals(who.userid())) throw new ImpossibleWish("自己的请假要由别人审批。");
        check(him, day);
        decisions.requireCovered(him, day, substitute);
        DutyRequest request = book.undecided(him.userid(), day)
                .map(before -> same(before, Kind.LEAVE, null))
                .orElseGet(() -> book.write(request(him, Kind.LEAVE, day, null, null, reason, State.ASKED)));
        return decisions.approve(who, request.number(), substitute);
    }

    @Override
    public Optional<DutyRequest> find(long communityId, String number) {
        return book.lock(number).filter(request -> request.communityId() == communityId);
    }

    @Override
    public List<DutyRequest> concerning(long communityId, LocalDate first, LocalDate last) {
        return book.concerning(communityId, first, last);
    }

    @Override
    public List<DutyRequest> open(long communityId) {
        return book.open(communityId);
    }
}
