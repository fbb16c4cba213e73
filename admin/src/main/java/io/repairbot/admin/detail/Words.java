package io.repairbot.admin.detail;

import java.util.Map;

/** What the codes of the tables are called on pages. An unknown one is shown as it is: better than nothing, and seen at once. */
public final class Words {
    private static final Map<String, String> EVENTS = Map.ofEntries(
            Map.entry("OPENED", "报修"),
            Map.entry("PHONE_REPORT", "电话报修"),
            Map.entry("INCIDENT", "片区故障"),
            Map.entry("JOINED", "别的住户也在等"),
            Map.entry("HANDED_OVER", "转给别的住户"),
            Map.entry("MERGED", "并入主工单"),
            Map.entry("REASSIGNED", "主管改派"),
            Map.entry("UNACCEPTED", "没有人接单"),
            Map.entry("REPEATED", "连续报修"),
            Map.entry("UNSTAFFED", "没有当班人员，已通知其他人"),
            Map.entry("OFFER_DECLINED", "拒单"),
            Map.entry("ACCEPTED", "接单"),
            Map.entry("HANDED_BACK", "退单"),
            Map.entry("NOBODY_HOME", "家中无人，另约时间"),
            Map.entry("QUOTE_ASKED", "报价"),
            Map.entry("QUOTE_AGREED", "住户同意报价"),
            Map.entry("QUOTE_REFUSED", "住户不同意报价"),
            Map.entry("TRANSFER_ASKED", "申请转单"),
            Map.entry("TRANSFERRED", "转单"),
            Map.entry("TRANSFER_REFUSED", "没有转单"),
            Map.entry("SUPPORT_ASKED", "请求支援"),
            Map.entry("SUPPORT_JOINED", "加入支援"),
            Map.entry("SUPPORT_REFUSED", "没有支援"),
            Map.entry("APPOINTMENT_CONFIRMED", "确认上门时间"),
            Map.entry("APPOINTMENT_MOVE_ASKED", "想改上门时间"),
            Map.entry("APPOINTMENT_MOVE_REFUSED", "没有改上门时间"),
            Map.entry("CHARGED", "结算费用"),
            Map.entry("SHEET_WRITTEN", "填写维修单"),
            Map.entry("ARRIVED", "到达"),
            Map.entry("ARRIVAL_JUDGED", "到达是否按时"),
            Map.entry("ARRIVAL_OVERDUE", "没有按时到达"),
            Map.entry("VISIT_OVERDUE", "过了约定时间还没到"),
            Map.entry("SUSPENDED", "挂起"),
            Map.entry("RESUMED", "恢复"),
            Map.entry("ROOT_CAUSE", "根本原因"),
            Map.entry("COMPLETED", "完成"),
            Map.entry("ESCALATED", "上报"),
            Map.entry("FOLLOWED", "主管跟进"),
            Map.entry("WORDS_ADDED", "补充说明"),
            Map.entry("OVERDUE", "超期"),
            Map.entry("OVERDUE_MANAGER", "超期，已报经理"),
            Map.entry("EXTENSION_ASKED", "申请延期"),
            Map.entry("EXTENSION_APPROVED", "批准延期"),
            Map.entry("EXTENSION_REFUSED", "不批准延期"),
            Map.entry("REMINDED", "提醒住户评价"),
            Map.entry("PHONE_CALL", "转电话回访"),
            Map.entry("DISSATISFIED", "不满意"),
            Map.entry("REWORK", "返工"),
            Map.entry("SATISFIED", "满意"),
            Map.entry("CLOSED", "关闭"),
            Map.entry("CANCELLED", "取消"),
            Map.entry("URGED", "催单"),
            Map.entry("RESCHEDULED", "改时间"),
            Map.entry("URGENCY_CHANGED", "改缓急"),
            Map.entry("RELOCATED", "改地点"),
            Map.entry("CANCEL_EXPLAINED", "取消的原因"),
            Map.entry("RECALLED", "撤回消息"));

    private static final Map<String, String> STATES = Map.ofEntries(
            Map.entry("OFFERED", "等他回答"),
            Map.entry("ACCEPTED", "接了单"),
            Map.entry("TAKEN", "别人接了"),
            Map.entry("WITHDRAWN", "已收回"),
            Map.entry("DECLINED", "拒了单"),
            Map.entry("PENDING", "等待中"),
            Map.entry("PAUSED", "已暂停"),
            Map.entry("HELD", "等住户再来消息"),
            Map.entry("FIRED", "到时已触发"),
            Map.entry("STOPPED", "已停"),
            Map.entry("FAILED", "出错"),
            Map.entry("ASKED", "等主管决定"),
            Map.entry("APPROVED", "已批准"),
            Map.entry("REFUSED", "不批准"),
            Map.entry("CLAIMED", "正在发"),
            Map.entry("SENT", "已送达"),
            Map.entry("SKIPPED", "过时不发"),
            Map.entry("DEAD", "发不出去"));

    private static final Map<String, String> CLOCKS = Map.ofEntries(
            Map.entry("ACCEPT_ON_DUTY", "当班接单时限"),
            Map.entry("ACCEPT_OTHERS", "其他人接单时限"),
            Map.entry("ACCEPT_SUPERVISOR", "主管处理时限"),
            Map.entry("ACCEPT_MANAGER", "经理处理时限"),
            Map.entry("ACCEPT_LOOK", "重新看派单"),
            Map.entry("RETURN_REMINDER", "提醒工程师返单"),
            Map.entry("RETURN_OVERDUE", "返单期限"),
            Map.entry("RETURN_MANAGER", "超期报经理"),
            Map.entry("ARRIVAL_WARNING", "提醒到达"),
            Map.entry("ARRIVAL_LATE", "急修到达时限"),
            Map.entry("VISIT_REMINDER", "过约定时间提醒"),
            Map.entry("VISIT_LATE", "过约定时间报主管"),
            Map.entry("SUSPENSION_END", "挂起到期"),
            Map.entry("EXTENSION_UNDECIDED", "延期没批报经理"),
            Map.entry("PROPOSAL_REMINDER", "提醒住户答复报价或时间"),
            Map.entry("PROPOSAL_PHONE", "没答复转前台打电话"),
            Map.entry("CALL_BACK_REMINDER", "提醒住户评价"),
            Map.entry("CALL_BACK_PHONE", "转电话回访"),
            Map.entry("REWORK_REASON", "等住户说明不满意的原因"));

    private static final Map<String, String> NOTICES = Map.ofEntries(
            Map.entry("offer", "派单卡片"),
            Map.entry("offer-taken", "卡片：已由别人接单"),
            Map.entry("offer-withdrawn", "卡片：不用再接"),
            Map.entry("accepted", "卡片：已接单"),
            Map.entry("arrived", "卡片：已到场"),
            Map.entry("completed", "卡片：已完成"),
            Map.entry("closed", "卡片：已关闭"),
            Map.entry("cancelled", "卡片：已取消"),
            Map.entry("rework", "返工卡片"),
            Map.entry("words-added", "住户补充"),
            Map.entry("order-accepted", "告诉住户已接单"),
            Map.entry("engineer-arrived", "告诉住户师傅到了"),
            Map.entry("order-closed", "告诉住户已关闭"),
            Map.entry("order-cancelled", "告诉住户已取消"),
            Map.entry("order-suspended", "告诉住户已挂起"),
            Map.entry("order-resumed", "告诉住户已恢复"),
            Map.entry("return-moved", "告诉住户延期"),
            Map.entry("order-urgent", "告诉住户改为紧急"),
            Map.entry("order-not-urgent", "告诉住户改为普通"),
            Map.entry("urgency-raised", "告诉师傅改为紧急"),
            Map.entry("urgency-lowered", "告诉师傅改为普通"),
            Map.entry("quote-reminder", "再请住户答复报价"),
            Map.entry("visit-move-reminder", "再请住户答复时间"),
            Map.entry("proposal-unanswered", "告诉师傅住户没答复"),
            Map.entry("rework-opened", "告诉住户返工"),
            Map.entry("work-done", "告诉住户已完成，请他评价"),
            Map.entry("work-done-reminder", "再请住户评价"));

    private Words() {}

    static String event(String code) {
        return EVENTS.getOrDefault(code, code);
    }

    static String state(String code) {
        return STATES.getOrDefault(code, code);
    }

    static String clock(String code) {
        return CLOCKS.getOrDefault(code, code);
    }

    /** What a notice that was not said yet, or is a card, is about. */
    public static String notice(String template) {
        return NOTICES.getOrDefault(template, "卡片或通知");
    }
}
