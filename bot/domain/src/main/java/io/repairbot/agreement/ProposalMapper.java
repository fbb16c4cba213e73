package io.repairbot.agreement;

import io.repairbot.amendment.NewTime;
import io.repairbot.workorder.WorkOrder;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface ProposalMapper {
    String AS_READ = " WHERE id = #{o.id} AND state = #{o.state} AND version = #{o.version}";

    @Insert("INSERT INTO proposal (order_id, round, kind, engineer, amount, words, state, asked_at)"
            + " VALUES (#{o.id}, #{o.round}, 'QUOTE', #{o.engineer}, #{cents}, #{words}, 'ASKED', #{now})")
    void quote(
            @Param("o") WorkOrder order,
            @Param("cents") int cents,
            @Param("words") String words,
            @Param("now") Instant now);

    @Insert(
            "INSERT INTO proposal (order_id, round, kind, engineer, visit_start, visit_end, words, state, asked_at)"
                    + " VALUES (#{o.id}, #{o.round}, 'VISIT', #{o.engineer}, #{t.start}, #{t.end}, #{t.label}, 'ASKED', #{now})")
    void visit(@Param("o") WorkOrder order, @Param("t") NewTime time, @Param("now") Instant now);

    /** Of this round, newest first. */
    @Select(
            "SELECT id, order_id, round, kind, engineer, amount, visit_start, visit_end, words, state, asked_at, answered_at"
                    + " FROM proposal WHERE order_id = #{o.id} AND round = #{o.round} ORDER BY id DESC")
    List<Proposal> of(@Param("o") WorkOrder order);

    /** Names the state it starts from. */
    @Update("UPDATE proposal SET state = #{state}, answered_at = #{now} WHERE id = #{p.id} AND state = #{p.state}")
    int change(@Param("p") Proposal proposal, @Param("state") Proposal.State state, @Param("now") Instant now);

    @Update("UPDATE work_order SET version = version + 1, agreed_fee = #{words}, agreed_at_most = #{cents}" + AS_READ)
    int agreeFee(@Param("o") WorkOrder order, @Param("words") String words, @Param("cents") int cents);

    /** @param at null: it must be confirmed anew */
    @Update("UPDATE work_order SET version = version + 1, visit_confirmed_at = #{at}" + AS_READ)
    int confirm(@Param("o") WorkOrder order, @Param("at") @Nullable Instant at);

    /** Beside a change that another listener makes of the same version. */
    @Update("UPDATE work_order SET visit_confirmed_at = NULL WHERE id = #{order}")
    void unconfirm(long order);

    @Select("SELECT COUNT(*) FROM work_order WHERE id = #{order} AND visit_confirmed_at IS NOT NULL")
    boolean isConfirmed(long order);
}
