package io.repairbot.admin.board;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/**
 * Whether anything has happened since the last look, on whatever replica. Every change of an order writes its timeline, so the last id tells it; the
 * end of an index is cheaper than a message for each change, and nothing is missed while Redis is down.
 */
@Mapper
interface Pulse {
    @Select("SELECT CONCAT_WS('-', (SELECT MAX(id) FROM timeline_entry), (SELECT MAX(id) FROM call_back_task),"
            + " (SELECT COUNT(*) FROM call_back_task WHERE state = 'WAITING'))")
    String beat();
}
