package io.repairbot.notice;

import java.time.Clock;
import java.time.Instant;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Update;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class CallBackTasks implements PhoneCalls {
    private static final int DETAIL = 1000;

    private final Rows rows;
    private final Clock clock;

    CallBackTasks(Rows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void ask(NewPhoneCall call) {
        String detail = call.detail();
        rows.insert(call, detail.length() > DETAIL ? detail.substring(0, DETAIL) : detail, clock.instant());
    }

    @Override
    @Transactional
    public void settle(String sourceKey) {
        rows.settle(sourceKey, clock.instant());
    }

    @Mapper
    interface Rows {
        /** A repeat touches nothing: the no-op assignment keeps other errors visible, which IGNORE would hide. */
        @Insert(
                "INSERT INTO call_back_task (community_id, resident_id, order_id, cause, detail, source_key, state, created_at)"
                        + " VALUES (#{c.communityId}, #{c.residentId}, #{c.orderId}, #{c.cause}, #{detail}, #{c.sourceKey}, 'WAITING', #{now})"
                        + " ON DUPLICATE KEY UPDATE source_key = VALUES(source_key)")
        void insert(@Param("c") NewPhoneCall call, @Param("detail") String detail, @Param("now") Instant now);

        @Update(
                "UPDATE call_back_task SET state = 'DONE', done_at = #{now} WHERE source_key = #{key} AND state = 'WAITING'")
        int settle(@Param("key") String sourceKey, @Param("now") Instant now);
    }
}
