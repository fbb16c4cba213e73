package io.repairbot.admin.message;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

@Mapper
interface LetterMapper {
    /** The newest first, of one's own community. */
    @Select(
            "SELECT n.seq, n.recipient, s.name, n.template, n.created_at, n.attempts, n.problem, n.text, w.number FROM notice n"
                    + " LEFT JOIN staff s ON n.recipient LIKE 'staff:%' AND s.userid = SUBSTRING(n.recipient, 7)"
                    + " LEFT JOIN resident r ON r.id = CASE WHEN n.recipient LIKE 'resident:%' THEN CAST(SUBSTRING(n.recipient, 10) AS UNSIGNED) END"
                    + " LEFT JOIN work_order w ON w.id = n.order_id WHERE n.state = 'DEAD'"
                    + " AND COALESCE(s.community_id, r.community_id) = #{community} ORDER BY n.seq DESC LIMIT #{most}")
    List<Letter> dead(@Param("community") long communityId, @Param("most") int most);

    @Select(
            "<script>SELECT d.id, d.at, COALESCE(s.name, d.userid) AS name, d.deed, d.subject, d.detail FROM console_deed d"
                    + " LEFT JOIN staff s ON s.userid = d.userid WHERE d.community_id = #{community}"
                    + "<if test='before > 0'> AND d.id &lt; #{before}</if> ORDER BY d.id DESC LIMIT #{most}</script>")
    List<Done> deeds(@Param("community") long communityId, @Param("before") long before, @Param("most") int most);

    record Letter(
            long seq,
            String recipient,
            @Nullable String name,
            String template,
            Instant createdAt,
            int attempts,
            @Nullable String problem,
            @Nullable String text,
            @Nullable String number) {}

    record Done(long id, Instant at, String name, String deed, String subject, String detail) {}
}
