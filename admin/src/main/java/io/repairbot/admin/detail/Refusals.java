package io.repairbot.admin.detail;

import io.repairbot.workorder.Outcome.Refusal;

/** Why a verb was refused, for the desk. */
final class Refusals {
    private Refusals() {}

    static String words(Refusal refusal) {
        return switch (refusal) {
            case NOT_FOUND -> "没有找到这张工单。";
            case NOT_SUPERVISOR -> "只有主管或经理可以这样做。";
            case ALREADY_TAKEN, TAKEN_BY_YOU -> "师傅已经到场，不能再取消；需要停工请主管关闭工单。";
            case ALREADY_COMPLETED -> "工单已完成，正在等住户评价。";
            case ALREADY_CLOSED -> "工单已经关闭，不用再处理。";
            case ALREADY_CANCELLED -> "工单已经取消，不用再处理。";
            case NOTHING_ASKED -> "没有待批的延期申请。";
            case ALREADY_DECIDED -> "延期申请已经有人处理了。";
            default -> "现在不能这样处理，请看一下工单最新的状态。";
        };
    }
}
