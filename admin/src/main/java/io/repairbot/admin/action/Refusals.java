package io.repairbot.admin.action;

import io.repairbot.workorder.Outcome.Refusal;

/** Why a verb was refused, for the desk. */
final class Refusals {
    private Refusals() {}

    static String words(Action action, Refusal refusal) {
        return switch (refusal) {
            case NOT_FOUND -> "没有找到这张工单。";
            case NOT_SUPERVISOR -> "只有主管或经理可以这样做。";
            case NOT_DESK -> "只有主管、经理或前台可以改缓急。";
            case ALREADY_TAKEN, TAKEN_BY_YOU -> "师傅已经到场，不能再取消；需要停工请主管关闭工单。";
            case ALREADY_COMPLETED -> "工单已完成，正在等住户评价。";
            case ALREADY_CLOSED -> "工单已经关闭，不用再处理。";
            case ALREADY_CANCELLED -> "工单已经取消，不用再处理。";
            case ALREADY_MERGED -> "工单已经并入别的工单，请看主工单。";
            case NO_SUCH_ENGINEER -> "不能派给这位师傅：工种不对口，或者不是本小区的师傅。请另选一位。";
            case UNKNOWN_TRADE -> "没有这个工种，或者工单本来就是这个工种。";
            case NOT_ACCEPTED -> "现在没有师傅接单，请直接改派。";
            case SUSPENDED -> "工单挂起中，请先恢复。";
            case NOT_SUSPENDED -> "工单没有挂起。";
            case ALREADY_ANSWERED -> "住户已经评价过了。";
            case NOTHING_ASKED -> action.isSupervisors() ? "没有待批的延期申请。" : "没有待评价的回访：工单还没有完成，或者已经评价过了。";
            case ALREADY_DECIDED -> "延期申请已经有人处理了。";
            default -> "现在不能这样处理，请看一下工单最新的状态。";
        };
    }
}
