package io.repairbot.digest;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface DigestMapper {
    String KEPT = "state IN ('GATHERED', 'TOLD')";
    /** A repaint of a card that he has makes no sound. */
    String NEW = " AND NOT EXISTS (SELECT 1 FROM notice e WHERE e.card = n.card AND e.seq < n.seq"
            + " AND e.state IN ('SENT', 'CLAIMED'))";

    String THESE =
            " AND seq IN <foreach item='s' collection='seqs' open='(' separator=',' close=')'>#{s}</foreach></script>";

    /** New cards on their way that may be kept back, oldest first. */
    @Select("SELECT n.seq FROM notice n WHERE n.recipient = #{lane} AND n.state = 'PENDING' AND n.calm = 1" + NEW
            + " ORDER BY n.seq")
    List<Long> waiting(String lane);

    /** New cards that he got since {@code hour}, and those that somebody carries now. */
    @Select("SELECT COUNT(*) FROM notice n WHERE n.recipient = #{lane} AND n.calm = 1"
            + " AND ((n.state = 'SENT' AND n.settled_at > #{hour}) OR n.state = 'CLAIMED')" + NEW)
    int got(@Param("lane") String lane, @Param("hour") Instant hour);

    @Select("SELECT MIN(seq) FROM notice WHERE recipient = #{lane} AND " + KEPT)
    @Nullable
    Long oldestKept(String lane);

    @Update("<script>UPDATE notice SET state = 'GATHERED' WHERE state = 'PENDING'" + THESE)
    int keep(@Param("seqs") List<Long> seqs);

    @Select("SELECT DISTINCT recipient FROM notice WHERE " + KEPT + " LIMIT #{limit}")
    List<String> lanes(int limit);

    /** Oldest first, locked: one process at a time decides about them. */
    @Select("SELECT seq, template, facts, state FROM notice WHERE recipient = #{lane} AND " + KEPT
            + " ORDER BY seq FOR UPDATE")
    List<KeptRow> lock(String lane);

    /** Something newer was said of the same card: only the last says how things stand. */
    @Update("UPDATE notice q JOIN notice n ON n.card = q.card AND n.seq > q.seq SET q.state = 'SKIPPED'"
            + " WHERE q.recipient = #{lane} AND q.state IN ('GATHERED', 'TOLD')")
    int skipOutdated(String lane);

    @Update("<script>UPDATE notice SET state = 'PENDING', next_attempt_at = #{now} WHERE " + KEPT + THESE)
    int release(@Param("seqs") List<Long> seqs, @Param("now") Instant now);

    /** He asked for them: they are not counted. */
    @Update("UPDATE notice SET state = 'PENDING', calm = 0, next_attempt_at = #{now} WHERE recipient = #{lane} AND "
            + KEPT)
    int open(@Param("lane") String lane, @Param("now") Instant now);

    @Update("<script>UPDATE notice SET state = 'TOLD' WHERE state = 'GATHERED'" + THESE)
    int tell(@Param("seqs") List<Long> seqs);

    @Select("SELECT EXISTS (SELECT 1 FROM notice WHERE recipient = #{lane} AND created_at > #{since}"
            + " AND template IN ('card-digest', 'card-digest-long'))")
    boolean hasDigest(@Param("lane") String lane, @Param("since") Instant since);
}
