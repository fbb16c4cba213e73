package io.repairbot.progress;

import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrderState;
import java.util.List;
import java.util.Map;

/**
 * What the template shows; strings are as people read them, empty when there is nothing to say.
 *
 * @param facts as in notices about the order, numbers of phones masked
 * @param rating whether the call-back waits for his answer
 * @param reasonWanted 不满意 was said, the reason is missing (W3b)
 */
record ProgressPage(
        String token,
        WorkOrder order,
        Map<String, String> facts,
        List<Stage> stages,
        List<Long> photos,
        boolean rating,
        boolean reasonWanted) {

    /** @param time when it was reached, empty before */
    record Stage(String label, String time, boolean reached) {}

    public String headline() {
        return switch (order.state()) {
            case OPEN -> order.round() > 1 ? "正在安排师傅返工" : "正在安排师傅";
            case ACCEPTED -> "师傅已接单";
            case ARRIVED -> "师傅已到场，正在处理";
            case SUSPENDED -> "暂停处理，之后师傅会继续";
            case COMPLETED -> "维修已完成，等您评价";
            case CLOSED -> "工单已结束";
            case CANCELLED -> "工单已取消";
            case MERGED -> "已与邻居的报修合并处理";
        };
    }

    public boolean isOpen() {
        return !order.state().isOver();
    }

    public boolean isPromised() {
        return isOpen() && order.state() != WorkOrderState.COMPLETED;
    }
}
