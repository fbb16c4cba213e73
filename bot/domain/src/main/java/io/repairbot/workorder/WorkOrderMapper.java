package io.repairbot.workorder;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Every change names the state and the version it starts from and answers how many rows it found there. */
@Mapper
interface WorkOrderMapper {
    String SELECT = "SELECT id, number, community_id, resident_id, home_id, place, service, trade, urgent, content,"
            + " appointment_start, appointment_end, appointment, extra_request, agreed_fee, state, round, first_responsible, engineer,"
            + " return_by, overdue, result, closing, closing_reason, opened_at, accepted_at, arrived_at, completed_at,"
            + " closed_at, version, source_key FROM work_order ";
    String MOVE = "UPDATE work_order SET state = #{to}, version = version + 1";
    String CHANGE = "UPDATE work_order SET version = version + 1";
    String AS_READ = " WHERE id = #{o.id} AND state = #{o.state} AND version = #{o.version}";

    @Insert(
            "INSERT INTO work_order (number, community_id, resident_id, home_id, place, service, trade, urgent, content,"
                    + " appointment_start, appointment_end, appointment, extra_request, agreed_fee, state, round, return_by, opened_at, version,"
                    + " source_key) VALUES (#{number}, #{r.communityId}, #{r.residentId}, #{r.homeId}, #{r.place}, #{r.service},"
                    + " #{trade}, #{r.urgent}, #{r.content}, #{r.appointmentStart}, #{r.appointmentEnd}, #{r.appointment},"
                    + " #{r.extraRequest}, #{r.agreedFee}, 'OPEN', 1, #{returnBy}, #{now}, 0, #{r.sourceKey})")
    void insert(
            @Param("r") NewWorkOrder report,
            @Param("number") String number,
            @Param("trade") String trade,
            @Param("returnBy") Instant returnBy,
            @Param("now") Instant now);

    @Select(SELECT + "WHERE number = #{number}")
    Optional<WorkOrder> find(String number);

    @Select(SELECT + "WHERE id = #{id}")
    Optional<WorkOrder> withId(long id);

    @Select(SELECT + "WHERE source_key = #{key}")
    Optional<WorkOrder> withSource(String key);

    @Select(SELECT + "WHERE number = #{number} FOR UPDATE")
    Optional<WorkOrder> lock(String number);

    @Select(SELECT + "WHERE id = #{id} FOR UPDATE")
    Optional<WorkOrder> lockId(long id);

    /** Empty also when another transaction holds the row. */
    @Select(SELECT + "WHERE id = #{id} FOR UPDATE SKIP LOCKED")
    Optional<WorkOrder> tryLock(long id);

    @Select(
            SELECT
                    + "WHERE resident_id = #{resident} AND state NOT IN ('CLOSED', 'CANCELLED', 'MERGED') ORDER BY opened_at DESC, id DESC")
    List<WorkOrder> openOf(long resident);

    @Select(
            SELECT
                    + "WHERE home_id = #{home} AND state NOT IN ('CLOSED', 'CANCELLED', 'MERGED') ORDER BY opened_at DESC, id DESC")
    List<WorkOrder> openAt(long home);

    @Select(SELECT + "WHERE engineer = #{engineer} AND state IN ('ACCEPTED', 'ARRIVED', 'SUSPENDED')"
            + " ORDER BY urged_told_at IS NULL, accepted_at, id")
    List<WorkOrder> inHandsOf(String engineer);

    @Update(MOVE + ", engineer = #{engineer}, first_responsible = COALESCE(first_responsible, #{engineer}),"
            + " accepted_at = #{now}" + AS_READ)
    int accept(
            @Param("o") WorkOrder order,
            @Param("to") WorkOrderState to,
            @Param("engineer") String engineer,
            @Param("now") Instant now);

    @Update(MOVE + ", engineer = NULL, accepted_at = NULL, arrived_at = NULL, trade = #{trade}" + AS_READ)
    int handBack(@Param("o") WorkOrder order, @Param("to") WorkOrderState to, @Param("trade") String trade);

    @Update(MOVE + ", engineer = #{engineer}, accepted_at = #{now}, arrived_at = NULL" + AS_READ)
    int transfer(
            @Param("o") WorkOrder order,
            @Param("to") WorkOrderState to,
            @Param("engineer") String engineer,
            @Param("now") Instant now);

    /** Who comes again after a wait came first when he came first. */
    @Update(MOVE + ", arrived_at = COALESCE(arrived_at, #{now})" + AS_READ)
    int arrive(@Param("o") WorkOrder order, @Param("to") WorkOrderState to, @Param("now") Instant now);

    @Update(MOVE + AS_READ)
    int suspend(@Param("o") WorkOrder order, @Param("to") WorkOrderState to);

    @Update(MOVE + ", return_by = #{returnBy}" + AS_READ)
    int resume(@Param("o") WorkOrder order, @Param("to") WorkOrderState to, @Param("returnBy") Instant returnBy);

    @Update(MOVE + ", completed_at = #{now}, result = #{result}" + AS_READ)
    int complete(
            @Param("o") WorkOrder order,
            @Param("to") WorkOrderState to,
            @Param("result") String result,
            @Param("now") Instant now);

    @Update(MOVE + ", closed_at = #{now}, closing = #{closing}, closing_reason = #{reason}" + AS_READ)
    int close(
            @Param("o") WorkOrder order,
            @Param("to") WorkOrderState to,
            @Param("closing") WorkOrder.Closing closing,
            @Param("reason") @Nullable String reason,
            @Param("now") Instant now);

    /** Ended without work: cancelled, or part of another order. */
    @Update(MOVE + ", closed_at = #{now}, closing_reason = #{reason}" + AS_READ)
    int end(
            @Param("o") WorkOrder order,
            @Param("to") WorkOrderState to,
            @Param("reason") String reason,
            @Param("now") Instant now);

    @Update(CHANGE + ", resident_id = #{resident}, home_id = #{home}, place = #{place}" + AS_READ)
    int handOver(
            @Param("o") WorkOrder order,
            @Param("resident") long residentId,
            @Param("home") @Nullable Long homeId,
            @Param("place") String place);

    @Update(MOVE + ", round = round + 1, engineer = NULL, accepted_at = NULL, arrived_at = NULL, completed_at = NULL,"
            + " result = NULL, overdue = 0, return_by = #{returnBy}" + AS_READ)
    int rework(@Param("o") WorkOrder order, @Param("to") WorkOrderState to, @Param("returnBy") Instant returnBy);

    @Update(CHANGE + ", return_by = #{returnBy}, overdue = 0" + AS_READ)
    int moveReturnBy(@Param("o") WorkOrder order, @Param("returnBy") Instant returnBy);

    @Update(CHANGE + ", urgent = #{urgent}" + AS_READ)
    int changeUrgency(@Param("o") WorkOrder order, @Param("urgent") boolean urgent);

    @Update(CHANGE + ", overdue = 1" + AS_READ)
    int markOverdue(@Param("o") WorkOrder order);
}
