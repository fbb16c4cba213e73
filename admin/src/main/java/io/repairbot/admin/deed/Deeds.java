package io.repairbot.admin.deed;

import io.repairbot.admin.access.Viewer;
import io.repairbot.persistence.Cut;
import java.time.Clock;
import java.time.Instant;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes deeds down in the transaction of what was done. */
@Component
public class Deeds {
    private static final int SUBJECT = 64;
    private static final int DETAIL = 500;

    private final Lines lines;
    private final Clock clock;

    Deeds(Lines lines, Clock clock) {
        this.lines = lines;
        this.clock = clock;
    }

    /** @param subject number of an order, userid of an account …; {@code detail} may be empty and is cut to 500 characters */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Viewer viewer, Deed deed, String subject, String detail) {
        lines.insert(viewer, clock.instant(), deed, Cut.to(SUBJECT, subject), Cut.to(DETAIL, detail));
    }

    @Mapper
    interface Lines {
        @Insert("INSERT INTO console_deed (community_id, at, userid, deed, subject, detail)"
                + " VALUES (#{v.communityId}, #{at}, #{v.userid}, #{deed}, #{subject}, #{detail})")
        void insert(
                @Param("v") Viewer viewer,
                @Param("at") Instant at,
                @Param("deed") Deed deed,
                @Param("subject") String subject,
                @Param("detail") String detail);
    }
}
