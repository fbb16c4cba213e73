package io.repairbot.admin.roster;

import io.repairbot.monthsheet.MonthSheet;
import io.repairbot.roster.DutyRequest;
import io.repairbot.roster.DutyRequest.Kind;
import io.repairbot.roster.DutyRequest.State;
import io.repairbot.staff.StaffMember;
import java.time.LocalDate;
import java.util.List;

/**
 * A request as the page shows it.
 *
 * @param decidable by a supervisor, now
 * @param people who could stand in; for leave only
 */
record WishLine(
        String number,
        String kind,
        String who,
        String day,
        String with,
        String reason,
        String state,
        boolean open,
        boolean decidable,
        List<Person> people) {

    record Person(String userid, String name) {}

    static WishLine of(DutyRequest wish, MonthSheet sheet, String viewer) {
        boolean swap = wish.kind() == Kind.SWAP;
        return new WishLine(
                wish.number(),
                wish.kind().label(),
                name(sheet, wish.userid()),
                words(wish.day()),
                with(wish, sheet),
                wish.reason(),
                state(wish),
                wish.isOpen(),
                wish.state() == State.ASKED && !wish.userid().equals(viewer),
                swap ? List.of() : peers(sheet, wish));
    }

    private static String with(DutyRequest wish, MonthSheet sheet) {
        if (wish.colleague() == null) return "";
        String name = name(sheet, wish.colleague());
        return wish.otherDay() == null ? "顶班：" + name : "和" + name + "的" + words(wish.otherDay()) + "换";
    }

    private static List<Person> peers(MonthSheet sheet, DutyRequest wish) {
        return sheet.person(wish.userid()).map(sheet::peers).orElse(List.of()).stream()
                .map(who -> new Person(who.userid(), who.name()))
                .toList();
    }

    private static String name(MonthSheet sheet, String userid) {
        return sheet.person(userid).map(StaffMember::name).orElse(userid);
    }

    static String words(LocalDate day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private static String state(DutyRequest wish) {
        return switch (wish.state()) {
            case CONSENT -> "等同事答复";
            case ASKED -> "待批";
            case APPROVED -> "已批准";
            case REFUSED -> "未批准";
            case DECLINED -> "同事不同意";
            case VOID -> "已作废";
            case LAPSED -> "过期没有批";
        };
    }
}
