package io.repairbot.admin.deed;

/** What can be done in the console. */
public enum Deed {
    SIGNED_IN_BY_WECOM("用企业微信登录"),
    PASSWORD_CHANGED("修改自己的密码"),
    PASSWORD_GIVEN("开通账号或重置密码"),
    ORDERS_EXPORTED("导出工单"),
    STATISTICS_EXPORTED("导出统计"),
    ORDER_FOLLOWED("跟进工单"),
    ORDER_CLOSED("关闭工单"),
    ORDER_CANCELLED("替住户取消工单"),
    WORDS_ADDED("替住户补充说明"),
    ORDER_REASSIGNED("改派工单"),
    ORDER_RETRADED("转其他工种"),
    ORDER_EXTENDED("延长期限"),
    ORDER_RESUMED("恢复工单"),
    ORDER_URGENCY("改急修或普通"),
    ORDER_MERGED("合并工单"),
    EXTENSION_APPROVED("批准延期"),
    EXTENSION_REFUSED("不批准延期"),
    VIEW_SAVED("保存视图"),
    VIEW_DELETED("删除视图"),
    PHONE_REPORTED("登记电话报修"),
    DANGER_ALARMED("电话里报危险，通知值班"),
    PHONED("打电话"),
    RATED_BY_PHONE("电话里记评价"),
    PHONE_LOOKED_AT("查看住户电话"),
    MESSAGE_RESENT("重发消息"),
    ROSTER_SET("排一天的班"),
    ROSTER_FILLED("按规律排班"),
    ROSTER_COPIED("复制上月排班"),
    ROSTER_PUBLISHED("发布排班"),
    SHIFT_CHANGED("修改班次"),
    LEAVE_ENTERED("登记请假"),
    DUTY_APPROVED("批准请假换班"),
    DUTY_REFUSED("不批准请假换班"),
    RESIDENT_BOUND("绑定住户和房屋"),
    RESIDENT_UNBOUND("解除住户和房屋的绑定");

    private final String label;

    Deed(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
