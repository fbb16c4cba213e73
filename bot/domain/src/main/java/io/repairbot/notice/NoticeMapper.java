package io.repairbot.notice;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface NoticeMapper {
    String COLUMNS = "seq, id, recipient, template, facts, card, order_id, priority, prepaid, state, attempts,"
            + " next_attempt_at, claimed_until, created_at";

    @Insert(
            "INSERT INTO notice (id, recipient, template, facts, card, order_id, priority, prepaid, calm, state, next_attempt_at, created_at)"
                    + " VALUES (#{id}, #{n.recipient.lane}, #{n.template}, #{facts}, #{n.card}, #{n.orderId}, #{n.priority}, #{n.prepaid}, #{n.calm},"
                    + " #{state}, #{due}, #{now})")
    void insert(
            @Param("id") String id,
            @Param("n") NewNotice notice,
            @Param("facts") String facts,
            @Param("state") NoticeRow.State state,
            @Param("due") Instant due,
            @Param("now") Instant now);

    /** Whether the person has this card or will have it at once. */
    @Select("SELECT EXISTS (SELECT 1 FROM notice WHERE card = #{card} AND state IN ('SENT', 'PENDING', 'CLAIMED'))")
    boolean isOut(String card);

    /** The night is over: of several notices on one card only the last says how things stand. */
    @Update(
            "UPDATE notice q LEFT JOIN notice n ON n.card = q.card AND n.seq > q.seq"
                    + " SET q.state = IF(n.seq IS NULL, 'PENDING', 'SKIPPED') WHERE q.state = 'QUIET' AND q.next_attempt_at <= #{now}")
    int wake(Instant now);

    /** As {@link #wake}, at any hour and whether or not its person has had enough. */
    @Update("UPDATE notice q LEFT JOIN notice n ON n.card = q.card AND n.seq > q.seq"
            + " SET q.state = IF(n.seq IS NULL, 'PENDING', 'SKIPPED'), q.calm = 0, q.next_attempt_at = #{now}"
            + " WHERE q.order_id = #{order} AND q.state IN ('QUIET', 'GATHERED', 'TOLD')")
    int hurry(@Param("order") long orderId, @Param("now") Instant now);

    /** The messages the person was sent since {@code hour}, and how many of them since {@code minute}. */
    @Select("SELECT COUNT(*) AS in_hour, COALESCE(SUM(settled_at > #{minute}), 0) AS in_minute FROM notice"
            + " WHERE recipient = #{lane} AND settled_at > #{hour} AND state = 'SENT' AND repaint = 0")
    Sent sent(@Param("lane") String lane, @Param("minute") Instant minute, @Param("hour") Instant hour);

    record Sent(int inHour, int inMinute) {}

    /** The lane's head, locked: what is not settled yet, oldest first. */
    @Select("SELECT " + COLUMNS + " FROM notice WHERE recipient = #{lane} AND state IN ('PENDING', 'CLAIMED')"
            + " ORDER BY seq LIMIT #{limit} FOR UPDATE")
    List<NoticeRow> lockLane(@Param("lane") String lane, @Param("limit") int limit);

    @Update("<script>UPDATE notice SET state = 'CLAIMED', claimed_until = #{until} WHERE seq IN"
            + " <foreach item='s' collection='seqs' open='(' separator=',' close=')'>#{s}</foreach></script>")
    int claim(@Param("seqs") List<Long> seqs, @Param("until") Instant until);

    /** Settles a line this process still holds: 0 rows when the claim ran out and another took it. */
    @Update(
            "UPDATE notice SET state = #{state}, attempts = attempts + 1, next_attempt_at = #{next}, claimed_until = NULL,"
                    + " settled_at = #{now}, problem = #{problem}"
                    + " WHERE seq = #{row.seq} AND state = 'CLAIMED' AND claimed_until = #{row.claimedUntil}")
    int settle(
            @Param("row") NoticeRow row,
            @Param("state") NoticeRow.State state,
            @Param("next") Instant next,
            @Param("now") Instant now,
            @Param("problem") String problem);

    /** As {@link #settle}, when it was sent. */
    @Update("UPDATE notice SET state = 'SENT', attempts = attempts + 1, next_attempt_at = #{now}, claimed_until = NULL,"
            + " settled_at = #{now}, problem = NULL, text = COALESCE(#{text}, text), repaint = #{repaint}"
            + " WHERE seq = #{row.seq} AND state = 'CLAIMED' AND claimed_until = #{row.claimedUntil}")
    int settleSent(
            @Param("row") NoticeRow row,
            @Param("now") Instant now,
            @Param("text") @Nullable String text,
            @Param("repaint") boolean repaint);

    /** Gives back what was claimed behind a line that must be tried again first. */
    @Update(
            "<script>UPDATE notice SET state = 'PENDING', claimed_until = NULL WHERE state = 'CLAIMED' AND claimed_until = #{until}"
                    + " AND seq IN <foreach item='s' collection='seqs' open='(' separator=',' close=')'>#{s}</foreach></script>")
    int giveBack(@Param("seqs") List<Long> seqs, @Param("until") Instant until);

    @Select(
            "SELECT DISTINCT recipient FROM notice WHERE state = 'PENDING' AND next_attempt_at <= #{now} LIMIT #{limit}")
    List<String> dueLanes(@Param("now") Instant now, @Param("limit") int limit);

    @Select("SELECT DISTINCT recipient FROM notice WHERE state = 'CLAIMED' AND claimed_until <= #{now} LIMIT #{limit}")
    List<String> abandonedLanes(@Param("now") Instant now, @Param("limit") int limit);

    @Select("SELECT DISTINCT card FROM notice WHERE order_id = #{order} AND state = 'DEAD' AND card IS NOT NULL")
    Set<String> lostCards(long order);

    @Update("UPDATE notice SET state = IF(priority = 'LOW' AND created_at < #{staleBefore}, 'SKIPPED', 'PENDING'),"
            + " next_attempt_at = #{now} WHERE recipient = #{lane} AND state = 'HELD'")
    int release(@Param("lane") String lane, @Param("now") Instant now, @Param("staleBefore") Instant staleBefore);

    @Select("SELECT " + COLUMNS + " FROM notice WHERE id = #{id} AND state = 'SENT' FOR UPDATE")
    @Nullable
    NoticeRow lockSent(String id);

    /** The platform keeps the old id for ever, so a second attempt needs a new one. */
    @Update(
            "UPDATE notice SET state = #{state}, id = #{newId}, prepaid = 0, settled_at = #{now}, problem = #{problem} WHERE seq = #{seq} AND state = 'SENT'")
    int undo(
            @Param("seq") long seq,
            @Param("state") NoticeRow.State state,
            @Param("newId") String newId,
            @Param("now") Instant now,
            @Param("problem") String problem);
}
