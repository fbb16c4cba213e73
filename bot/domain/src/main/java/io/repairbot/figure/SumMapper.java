package io.repairbot.figure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface SumMapper {
    @Insert("<script>INSERT INTO order_sum (community_id, kind, month, subject, figure, amount) VALUES"
            + " <foreach item='s' collection='sums' separator=','>"
            + "(#{community}, #{s.kind}, #{s.month}, #{s.subject}, #{s.figure}, #{s.amount})</foreach>"
            + " ON DUPLICATE KEY UPDATE amount = amount + VALUES(amount)</script>")
    void add(@Param("community") long communityId, @Param("sums") Collection<Sum> sums);

    /** Of the crew from one month to another, of hours and homes of the last alone. */
    @Select(
            "SELECT kind, month, subject, figure, amount FROM order_sum WHERE community_id = #{community} AND kind = 'CREW'"
                    + " AND month >= #{first} AND month <= #{last} UNION ALL SELECT kind, month, subject, figure, amount"
                    + " FROM order_sum WHERE community_id = #{community} AND kind IN ('HOUR', 'HOME') AND month = #{last}")
    List<Sum> of(@Param("community") long communityId, @Param("first") LocalDate first, @Param("last") LocalDate last);
}
