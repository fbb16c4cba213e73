package io.repairbot.notice;

import io.repairbot.persistence.AfterCommit;
import java.time.Clock;
import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notices that were refused for good; somebody may remove the cause and send one again. */
@Service
public class DeadLetters {
    private final Dead dead;
    private final LaneWorkers workers;
    private final Clock clock;

    DeadLetters(Dead dead, LaneWorkers workers, Clock clock) {
        this.dead = dead;
        this.workers = workers;
        this.clock = clock;
    }

    /** Goes to the end of what its recipient still gets. @return whether it was dead, and the community's */
    @Transactional
    public boolean resend(long communityId, long seq) {
        String lane = dead.lane(communityId, seq);
        if (lane == null || dead.revive(seq, Outbox.newId(), clock.instant()) != 1) return false;
        AfterCommit.run(() -> workers.nudge(lane));
        return true;
    }

    @Mapper
    interface Dead {
        @Select("SELECT n.recipient FROM notice n"
                + " LEFT JOIN staff s ON n.recipient = CONCAT('staff:', s.userid)"
                + " LEFT JOIN resident r ON n.recipient = CONCAT('resident:', r.id)"
                + " WHERE n.seq = #{seq} AND COALESCE(s.community_id, r.community_id) = #{community}")
        @Nullable
        String lane(@Param("community") long communityId, @Param("seq") long seq);

        /** The platform keeps the old id for ever, so a second attempt needs a new one. */
        @Update("UPDATE notice SET state = 'PENDING', id = #{id}, attempts = 0, prepaid = 0, next_attempt_at = #{now},"
                + " settled_at = NULL, problem = NULL WHERE seq = #{seq} AND state = 'DEAD'")
        int revive(@Param("seq") long seq, @Param("id") String newId, @Param("now") Instant now);
    }
}
