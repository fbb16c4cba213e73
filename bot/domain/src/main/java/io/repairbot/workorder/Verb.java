package io.repairbot.workorder;

/** What staff do to an order; the lower-case name stands in the buttons' keys ({@code accept:YG20260722-001}). */
public enum Verb {
    ACCEPT,
    ARRIVE,
    COMPLETE,
    SUSPEND,
    RESUME,
    ESCALATE,
    EXTEND,
    APPROVE,
    REFUSE,
    FOLLOW,
    REASSIGN,
    DESK,
    CLOSE,
    /** 拒单: an offered order is not taken. */
    DECLINE,
    /** D7: the final fee. */
    CHARGE,
    /** D7: about the appointment of a paid order. */
    CONFIRM,
    /** 退单. */
    HANDBACK,
    /** A supervisor gives it to another trade. */
    RETRADE,
    /** 改为紧急、改为普通, by a supervisor or the front desk. */
    URGENCY,
    /** 转单. */
    TRANSFER,
    /** 请求支援. */
    SUPPORT,
    /** A colleague does what he was asked for. */
    AGREE,
    DISAGREE,
    /** An engineer wants to see how it stands. */
    SHOW
}
