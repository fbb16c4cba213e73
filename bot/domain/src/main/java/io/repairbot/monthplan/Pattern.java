package io.repairbot.monthplan;

import io.repairbot.calendar.WorkingCalendar;
import java.time.LocalDate;

/** How duties repeat. A cycle of several people goes round: each begins when the one before him has had his days. */
public enum Pattern {
    EVERY_DAY("每天", 1, 0),
    WORKDAYS("工作日（含调休上班）", 0, 0),
    REST_DAYS("周末和节假日", 0, 0),
    ONE_ONE("上一休一", 1, 1),
    ONE_TWO("上一休二", 1, 2),
    ONE_THREE("上一休三", 1, 3),
    TWO_TWO("上二休二", 2, 2),
    FOUR_TWO("上四休二", 4, 2),
    FIVE_TWO("上五休二", 5, 2),
    SIX_ONE("上六休一", 6, 1),
    SEVEN_SEVEN("上七休七", 7, 7),
    NEVER("清空", 0, 0);

    private final String label;
    private final int on;
    private final int off;

    Pattern(String label, int on, int off) {
        this.label = label;
        this.on = on;
        this.off = off;
    }

    public String label() {
        return label;
    }

    /** @param index of the day in its span, from 0 @param turn of the person among those of the cycle, from 0 */
    boolean works(LocalDate day, int index, int turn, WorkingCalendar calendar) {
        return switch (this) {
            case WORKDAYS -> calendar.isWorkingDay(day);
            case REST_DAYS -> !calendar.isWorkingDay(day);
            case NEVER -> false;
            default -> Math.floorMod(index - turn * on, on + off) < on;
        };
    }
}
