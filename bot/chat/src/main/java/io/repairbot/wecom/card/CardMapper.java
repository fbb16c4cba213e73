package io.repairbot.wecom.card;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface CardMapper {
    @Select("SELECT card, userid, task_id, generation FROM wecom_card WHERE card = #{card}")
    @Nullable
    CardRow find(String card);

    @Insert("INSERT INTO wecom_card (card, userid, task_id, generation, updated_at)"
            + " VALUES (#{c.card}, #{c.userid}, #{c.taskId}, #{c.generation}, #{now})")
    void insert(@Param("c") CardRow card, @Param("now") Instant now);

    @Update("UPDATE wecom_card SET task_id = #{c.taskId}, generation = #{c.generation}, updated_at = #{now}"
            + " WHERE card = #{c.card} AND generation = #{c.generation} - 1")
    int next(@Param("c") CardRow card, @Param("now") Instant now);

    /** Only for the card's own person; an older generation's code is of no use. */
    @Insert("INSERT INTO wecom_card_code (task_id, code, got_at)"
            + " SELECT task_id, #{code}, #{now} FROM wecom_card WHERE task_id = #{taskId} AND userid = #{userid}")
    int addCode(
            @Param("taskId") String taskId,
            @Param("userid") String userid,
            @Param("code") String code,
            @Param("now") Instant now);

    @Select(
            "SELECT id, code, tried_by FROM wecom_card_code WHERE task_id = #{taskId} AND got_at > #{after} ORDER BY id DESC")
    List<RepaintCode> codes(@Param("taskId") String taskId, @Param("after") Instant after);

    @Update("UPDATE wecom_card_code SET tried_by = #{notice} WHERE id = #{id}")
    void tried(@Param("id") long id, @Param("notice") String notice);

    @Delete("DELETE FROM wecom_card_code WHERE id = #{id}")
    void spent(long id);

    @Delete("DELETE FROM wecom_card_code WHERE task_id = #{taskId}")
    void dropCodes(String taskId);
}
