package io.repairbot.workorder;

import io.repairbot.community.Community;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Component;

/** Numbers like {@code YG20261124-001}, counted per community and its own day. Unique under any concurrency; a rolled-back report leaves no gap. */
@Component
class OrderNumbers {
    private final Counter counter;

    OrderNumbers(Counter counter) {
        this.counter = counter;
    }

    /** The counter's row stays locked until the caller's transaction ends. */
    String next(Community community, Instant now) {
        LocalDate day = now.atZone(community.zone()).toLocalDate();
        counter.count(community.id(), day);
        int last = counter.last(community.id(), day);
        return "%s%s-%03d".formatted(community.code(), DateTimeFormatter.BASIC_ISO_DATE.format(day), last);
    }

    @Mapper
    interface Counter {
        @Insert("INSERT INTO order_counter (community_id, day, last) VALUES (#{community}, #{day}, 1)"
                + " ON DUPLICATE KEY UPDATE last = last + 1")
        void count(@Param("community") long communityId, @Param("day") LocalDate day);

        @Select("SELECT last FROM order_counter WHERE community_id = #{community} AND day = #{day}")
        int last(@Param("community") long communityId, @Param("day") LocalDate day);
    }
}
