package io.repairbot.admin.callback;

import io.repairbot.admin.access.Viewer;
import io.repairbot.admin.deed.Deed;
import io.repairbot.admin.deed.Deeds;
import io.repairbot.admin.page.Times;
import io.repairbot.followup.VoiceRatings;
import io.repairbot.notice.CallDesk;
import io.repairbot.workorder.Outcome;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** What came of a call. Two clerks on one task: the second is told that it is done. */
@Service
class CallActions {
    private static final String GONE = "这个电话已经有人处理了。";

    private final CallDesk calls;
    private final VoiceRatings ratings;
    private final Deeds deeds;
    private final Clock clock;

    CallActions(CallDesk calls, VoiceRatings ratings, Deeds deeds, Clock clock) {
        this.calls = calls;
        this.ratings = ratings;
        this.deeds = deeds;
        this.clock = clock;
    }

    @Transactional
    public Told noReply(Viewer viewer, long task, String words) {
        String said = words.isBlank() ? "没人接" : words.strip();
        return written(
                viewer,
                task,
                said,
                calls.postpone(viewer.communityId(), task, viewer.userid(), said, null),
                "已记下没人接，稍后再打。");
    }

    /** @param at as the browser's field gives it, by the community's wall clock */
    @Transactional
    public Told later(Viewer viewer, long task, String at, String words) {
        Instant again = Times.moment(at, viewer.zone()).orElse(null);
        if (again == null) return Told.no("请选好再打的时间。");
        if (!again.isAfter(clock.instant())) return Told.no("再打的时间要晚于现在。");
        String said = words.isBlank() ? "约了时间再打" : words.strip();
        return written(
                viewer,
                task,
                said,
                calls.postpone(viewer.communityId(), task, viewer.userid(), said, again),
                "已记下，到时间会排到前面。");
    }

    @Transactional
    public Told settled(Viewer viewer, long task, String words) {
        if (words.isBlank()) return Told.no("请写明电话里说了什么。");
        boolean done = calls.settle(viewer.communityId(), task, viewer.userid(), words.strip());
        return written(viewer, task, words.strip(), done, "已记下，这个电话办完了。");
    }

    @Transactional
    public Told satisfied(Viewer viewer, long task, Said said) {
        Outcome outcome = ratings.satisfied(viewer.userid(), said.number(), said.round());
        return rated(viewer, task, said, "满意", outcome);
    }

    @Transactional
    public Told dissatisfied(Viewer viewer, long task, Said said) {
        String words = said.words().strip();
        if (words.isEmpty()) return Told.no("请写明住户哪里不满意，师傅好一次修到位。");
        Outcome outcome = ratings.dissatisfied(viewer.userid(), said.number(), said.round(), words);
        return rated(viewer, task, said, "不满意", outcome);
    }

    /** The verb has settled a task of its own round already; another one about the same order is settled here. */
    private Told rated(Viewer viewer, long task, Said said, String rating, Outcome outcome) {
        if (!(outcome instanceof Outcome.Done done)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Told.no("没有记下：住户已经评价，或者工单的状态已经变了。");
        }
        calls.settle(viewer.communityId(), task, viewer.userid(), "电话回访：" + rating);
        said.wasTidy().ifPresent(tidy -> ratings.tidy(viewer.userid(), said.number(), said.round(), tidy));
        deeds.write(viewer, Deed.RATED_BY_PHONE, done.order().number(), (rating + " " + said.words()).strip());
        return Told.yes("已记下住户" + rating + (rating.equals("满意") ? "，工单结束。" : "，已安排返工。"));
    }

    private Told written(Viewer viewer, long task, String words, boolean waiting, String done) {
        if (!waiting) return Told.no(GONE);
        deeds.write(viewer, Deed.PHONED, String.valueOf(task), words);
        return Told.yes(done);
    }

    record Told(boolean done, String words) {
        static Told yes(String words) {
            return new Told(true, words);
        }

        static Told no(String words) {
            return new Told(false, words);
        }
    }
}
