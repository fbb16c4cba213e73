package io.repairbot.admin.mobile;

import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrderState;
import java.util.List;
import java.util.Map;

/**
 * One order on an engineer's phone.
 *
 * @param facts as on cards, numbers of phones masked
 * @param phone masked, empty while none is known
 * @param his whether he has it; else he is being asked to take it
 * @param feeOwed whether the fee must be told with this sheet (D7)
 */
public record Sheet(
        WorkOrder order,
        String tone,
        Map<String, String> facts,
        String phone,
        List<Long> photos,
        boolean his,
        boolean feeOwed) {

    /** Whether the sheet can be written now. */
    public boolean isWritable() {
        return his && order.state() == WorkOrderState.ARRIVED;
    }

    /** What stands in the way, in words for him; empty when nothing does. */
    public String hint() {
        if (!his) return "还没有接单：请在企业微信的卡片上点“接单”。";
        return switch (order.state()) {
            case OPEN, ARRIVED -> "";
            case ACCEPTED -> "到了现场先点“到达”，再填写维修单。";
            case SUSPENDED -> "工单已挂起：请先在企业微信里恢复，再填写维修单。";
            case COMPLETED -> "已完成，正在等住户评价。";
            case CLOSED -> "工单已关闭。";
            case CANCELLED -> "工单已取消。";
            case MERGED -> "工单已并入同一事件的工单。";
        };
    }
}
