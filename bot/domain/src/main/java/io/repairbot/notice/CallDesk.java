package io.repairbot.notice;

import io.repairbot.persistence.Cut;
import java.time.Clock;
import java.time.Instant;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front desk works off {@link PhoneCalls}: every try is written down. A task that is done, or another community's, is not touched. */
@Service
public class CallDesk {
    /** What a clerk may write of a call, in characters; more is cut. */
    public static final int WORDS = 500;

    private final Tries tries;
    private final Clock clock;

    CallDesk(Tries tries, Clock clock) {
        this.tries = tries;
        this.clock = clock;
    }

    /** Nobody could speak: the task stays. @param again when to try next; null is soon @return whether the task was still waiting */
    @Transactional
    public boolean postpone(long communityId, long taskId, String clerk, String words, @Nullable Instant again) {
        if (tries.postpone(communityId, taskId, again) != 1) return false;
        tries.insert(taskId, clock.instant(), clerk, again == null ? "NO_REPLY" : "LATER", Cut.to(WORDS, words));
        return true;
    }

    /** The matter is settled. @return whether the task was still waiting */
    @Transactional
    public boolean settle(long communityId, long taskId, String clerk, String words) {
        Instant now = clock.instant();
        if (tries.settle(communityId, taskId, now) != 1) return false;
        tries.insert(taskId, now, clerk, "DONE", Cut.to(WORDS, words));
        return true;
    }

    @Mapper
    interface Tries {
        @Update("UPDATE call_back_task SET again_at = #{again} WHERE id = #{task} AND community_id = #{community}"
                + " AND state = 'WAITING'")
        int postpone(
                @Param("community") long communityId,
                @Param("task") long taskId,
                @Param("again") @Nullable Instant again);

        @Update("UPDATE call_back_task SET state = 'DONE', done_at = #{now} WHERE id = #{task}"
                + " AND community_id = #{community} AND state = 'WAITING'")
        int settle(@Param("community") long communityId, @Param("task") long taskId, @Param("now") Instant now);

        @Insert("INSERT INTO call_attempt (task_id, at, userid, outcome, words)"
                + " VALUES (#{task}, #{at}, #{clerk}, #{outcome}, #{words})")
        void insert(
                @Param("task") long taskId,
                @Param("at") Instant at,
                @Param("clerk") String clerk,
                @Param("outcome") String outcome,
                @Param("words") String words);
    }
}
