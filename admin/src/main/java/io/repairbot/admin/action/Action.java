package io.repairbot.admin.action;

import static io.repairbot.workorder.WorkOrderState.ACCEPTED;
import static io.repairbot.workorder.WorkOrderState.ARRIVED;
import static io.repairbot.workorder.WorkOrderState.COMPLETED;
import static io.repairbot.workorder.WorkOrderState.OPEN;
import static io.repairbot.workorder.WorkOrderState.SUSPENDED;

import io.repairbot.admin.access.Viewer;
import io.repairbot.admin.deed.Deed;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrderState;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** In the address as its lower-case name; in the order in which the page shows them. */
public enum Action {
    REASSIGN("改派", Who.SUPERVISORS, EnumSet.of(OPEN), Deed.ORDER_REASSIGNED, "已派给他，会通知他接单。", ""),
    REPLACE(
            "改派",
            Who.SUPERVISORS,
            EnumSet.of(ACCEPTED, ARRIVED),
            Deed.ORDER_REASSIGNED,
            "已改派，会通知两位师傅和住户。",
            "请写明为什么换人。"),
    RETRADE("转其他工种", Who.SUPERVISORS, EnumSet.of(OPEN, ACCEPTED, ARRIVED), Deed.ORDER_RETRADED, "已转工种，重新派单。", ""),
    EXTEND("延期", Who.SUPERVISORS, Running.YES, Deed.ORDER_EXTENDED, "期限已经延长，会通知工程师和住户。", "请写明延期的原因。"),
    APPROVE("批准", Who.SUPERVISORS, Running.YES, Deed.EXTENSION_APPROVED, "已批准延期，会通知工程师。", ""),
    REFUSE("不批准", Who.SUPERVISORS, Running.YES, Deed.EXTENSION_REFUSED, "已不批准延期，会通知工程师。", ""),
    RESUME("恢复", Who.SUPERVISORS, EnumSet.of(SUSPENDED), Deed.ORDER_RESUMED, "工单已恢复，时限顺延，会通知工程师和住户。", ""),
    FOLLOW("我来跟进", Who.SUPERVISORS, Running.OR_DONE, Deed.ORDER_FOLLOWED, "已记下由您跟进。", ""),
    SATISFIED("住户说满意", Who.DESKS, EnumSet.of(COMPLETED), Deed.RATED_BY_PHONE, "已记下住户满意，工单结束。", ""),
    REWORK(
            "住户不满意，返工",
            Who.DESKS,
            EnumSet.of(COMPLETED),
            Deed.RATED_BY_PHONE,
            "已安排返工，会通知师傅和主管。",
            "请写明住户哪里不满意，师傅好一次修到位。"),
    HURRY("改为急修", Who.DESKS, Running.YES, Deed.ORDER_URGENCY, "已改为急修，时限和派单跟着变。", "请写明为什么是急修。"),
    CALM("改为普通", Who.DESKS, Running.YES, Deed.ORDER_URGENCY, "已改为普通工单，会通知工程师。", "请写明为什么不急。"),
    ADD("住户来电补充", Who.DESKS, Running.OR_DONE, Deed.WORDS_ADDED, "已补充，会转告工程师。", "请写明住户补充了什么。"),
    MERGE("合并", Who.DESKS, EnumSet.of(OPEN, ACCEPTED, ARRIVED), Deed.ORDER_MERGED, "已合并，住户会收到通知，以后看主工单。", ""),
    CANCEL(
            "住户取消",
            Who.DESKS,
            EnumSet.of(OPEN, ACCEPTED, SUSPENDED),
            Deed.ORDER_CANCELLED,
            "工单已取消，会通知住户和工程师。",
            "请写明住户取消的原因。"),
    CLOSE("关闭", Who.SUPERVISORS, Running.OR_DONE, Deed.ORDER_CLOSED, "工单已关闭。", "请写明关闭的原因。");

    private final String label;
    private final Who who;
    private final Set<WorkOrderState> states;
    private final Deed deed;
    private final String done;
    private final String missing;

    Action(String label, Who who, Set<WorkOrderState> states, Deed deed, String done, String missing) {
        this.label = label;
        this.who = who;
        this.states = states;
        this.deed = deed;
        this.done = done;
        this.missing = missing;
    }

    /** What the page offers; the verbs ask the same again. */
    public static List<Action> openTo(Viewer viewer, WorkOrder order) {
        return Arrays.stream(values())
                .filter(action -> action.isFor(viewer) && action.states.contains(order.state()))
                .filter(action -> action.fits(order))
                .toList();
    }

    private boolean fits(WorkOrder order) {
        return switch (this) {
            case CANCEL -> order.arrivedAt() == null;
            case HURRY -> !order.urgent();
            case CALM -> order.urgent();
            default -> true;
        };
    }

    static Optional<Action> of(String code) {
        return Arrays.stream(values())
                .filter(action -> action.code().equals(code))
                .findAny();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }

    /** Above the field for the words. */
    public String ask() {
        return switch (this) {
            case REPLACE -> "为什么换人（原来的师傅会看到）";
            case HURRY, CALM -> "为什么（师傅会看到）";
            case REWORK -> "住户哪里不满意";
            case ADD -> "住户补充了什么（会转告师傅）";
            case CANCEL -> "住户为什么取消";
            case CLOSE -> "为什么关闭（住户会看到）";
            default -> "原因";
        };
    }

    /** Whether it cannot be taken back: the page asks once more. */
    public boolean isFinal() {
        return this == REPLACE || this == MERGE || this == CANCEL || this == CLOSE;
    }

    public boolean wantsWords() {
        return !missing.isEmpty();
    }

    /** Whether it depends on how the order stood when it was looked at. */
    boolean decides() {
        return this != FOLLOW && this != ADD;
    }

    boolean isSupervisors() {
        return who == Who.SUPERVISORS;
    }

    boolean isFor(Viewer viewer) {
        return !isSupervisors() || viewer.isSupervisor();
    }

    String missing() {
        return missing;
    }

    String done() {
        return done;
    }

    Deed deed() {
        return deed;
    }

    private enum Who {
        DESKS,
        SUPERVISORS
    }

    private static final class Running {
        static final Set<WorkOrderState> YES = EnumSet.of(OPEN, ACCEPTED, ARRIVED, SUSPENDED);
        static final Set<WorkOrderState> OR_DONE = EnumSet.of(OPEN, ACCEPTED, ARRIVED, SUSPENDED, COMPLETED);
    }
}
