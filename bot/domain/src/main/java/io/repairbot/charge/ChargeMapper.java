package io.repairbot.charge;

import io.repairbot.workorder.WorkOrder;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface ChargeMapper {
    @Update("UPDATE work_order SET agreed_at_most = #{cents} WHERE id = #{order}")
    int agree(@Param("order") long orderId, @Param("cents") int cents);

    @Update("UPDATE work_order SET version = version + 1, charged = #{cents}"
            + " WHERE id = #{o.id} AND state = #{o.state} AND version = #{o.version}")
    int charge(@Param("o") WorkOrder order, @Param("cents") int cents);

    @Select("SELECT agreed_at_most, charged FROM work_order WHERE id = #{order}")
    Optional<Account> find(long order);

    /** @param agreedAtMost cents; null: whatever it comes to */
    record Account(@Nullable Integer agreedAtMost, @Nullable Integer charged) {
        boolean isBeyond(Amount amount) {
            return agreedAtMost != null && amount.cents() > agreedAtMost;
        }
    }
}
