package io.repairbot.worksheet;

import java.math.BigDecimal;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface SheetLineMapper {
    @Insert("INSERT INTO work_sheet_line (order_id, round, kind, name, quantity, unit_price)"
            + " VALUES (#{order}, #{round}, #{kind}, #{name}, #{quantity}, #{cents})")
    void insert(
            @Param("order") long orderId,
            @Param("round") int round,
            @Param("kind") Kind kind,
            @Param("name") String name,
            @Param("quantity") BigDecimal quantity,
            @Param("cents") int cents);

    enum Kind {
        MATERIAL,
        LABOUR
    }
}
