package io.repairbot.remark;

import io.repairbot.persistence.Cut;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The book of remarks. Whoever tells people of them listens to the {@link Remark} itself. */
@Service
public class Remarks {
    private static final int PLACE = 128;
    private static final int WORDS = 2000;

    private final Rows rows;
    private final ApplicationEventPublisher events;

    Remarks(Rows rows, ApplicationEventPublisher events) {
        this.rows = rows;
        this.events = events;
    }

    /** Once per source key, in the caller's transaction; the remark is published in it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Remark remark) {
        int written = rows.insert(remark, Cut.to(PLACE, remark.place()), Cut.to(WORDS, remark.words()));
        if (written == 1) events.publishEvent(remark);
    }

    @Mapper
    interface Rows {
        /** 0 when the message was kept before. */
        @Insert("INSERT IGNORE INTO resident_remark (community_id, resident_id, kind, place, words, at, source_key)"
                + " VALUES (#{r.communityId}, #{r.residentId}, #{r.kind}, #{place}, #{words}, #{r.at}, #{r.sourceKey})")
        int insert(@Param("r") Remark remark, @Param("place") String place, @Param("words") String words);
    }
}
