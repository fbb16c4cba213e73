package io.repairbot.admin.mobile;

import io.repairbot.workorder.Outcome.Refusal;

/** Why a verb was refused, for the engineer. */
final class Sentences {
    private Sentences() {}

    static String of(Refusal refusal) {
        return switch (refusal) {
            case RESULT_MISSING -> "请写明维修结果。";
            case ROOT_CAUSE_MISSING -> "这是连续报修，请写明根本原因。";
            case ROOT_CAUSE_TOO_SHORT -> "根本原因写得太短，请写清楚为什么会反复坏。";
            case FEE_MISSING -> "这是有偿服务，请填写人工费（不收就填0）。";
            case NOT_ARRIVED -> "请先点“到达”，再提交维修单。";
            case SUSPENDED -> "工单已挂起，请先在企业微信里恢复。";
            case ALREADY_COMPLETED -> "工单已完成，正在等住户评价。";
            case ALREADY_CLOSED -> "工单已经关闭。";
            case ALREADY_CANCELLED -> "住户已取消这张工单。";
            case ALREADY_MERGED -> "工单已并入同一事件的工单。";
            case NOT_YOURS, NOT_ACCEPTED -> "工单已经不在您手里。";
            case NOTHING_ASKED -> "这张工单不用写根本原因。";
            default -> "现在不能这样处理，请刷新页面看最新的状态。";
        };
    }
}
