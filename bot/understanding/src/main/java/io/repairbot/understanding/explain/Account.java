package io.repairbot.understanding.explain;

import io.repairbot.understanding.Danger;
import io.repairbot.understanding.Intent;
import io.repairbot.understanding.PlaceMention;
import io.repairbot.understanding.Reading;
import io.repairbot.understanding.ServiceMention;
import io.repairbot.understanding.ShortAnswer;
import io.repairbot.understanding.TimeSlot;
import io.repairbot.understanding.TimeSlot.Bound;
import io.repairbot.understanding.TimeSlot.Daypart;
import io.repairbot.understanding.Urgency;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells a property manager in Chinese what was understood, and from which words. */
public final class Account {
    private static final Map<Danger, String> DANGERS = Map.of(
            Danger.WATER_NEAR_ELECTRIC, "水电相邻",
            Danger.ELECTRIC, "触电、电气起火",
            Danger.GAS, "燃气泄漏",
            Danger.FIRE, "火情",
            Danger.TRAPPED, "有人被困",
            Danger.FLOODING, "大量跑水",
            Danger.STRUCTURE, "结构、坠物");
    private static final Map<Daypart, String> DAYPARTS = Map.of(
            Daypart.DAWN, "凌晨",
            Daypart.EARLY_MORNING, "清晨",
            Daypart.MORNING, "上午",
            Daypart.NOON, "中午",
            Daypart.AFTERNOON, "下午",
            Daypart.DUSK, "傍晚",
            Daypart.EVENING, "晚上",
            Daypart.MIDNIGHT, "深夜",
            Daypart.DAYTIME, "白天");
    private static final Map<Bound, String> BOUNDS = Map.of(Bound.AFTER, "以后", Bound.BEFORE, "之前", Bound.WITHIN, "之内");
    private static final Map<ShortAnswer, String> ANSWERS =
            Map.of(ShortAnswer.YES, "是", ShortAnswer.NO, "否", ShortAnswer.NOTHING, "没有要补充的");
    private static final String NOTHING = "—";

    private Account() {}

    /** @param names the catalogue's name of each service code */
    public static String of(Explanation understood, Map<String, String> names) {
        Reading reading = understood.reading();
        Table table = new Table().add("意图", intent(reading.intent()), understood.intent());
        if (reading.answer() != ShortAnswer.NONE) {
            table.add("回答", ANSWERS.getOrDefault(reading.answer(), NOTHING), "");
        }
        table.add("地点", place(reading.place()), understood.place());
        table.add("时间", time(reading), understood.time());
        addFaults(table, understood, names);
        table.add("电话", reading.phones().isEmpty() ? NOTHING : String.join("、", reading.phones()), "");
        return table.toString();
    }

    private static void addFaults(Table table, Explanation understood, Map<String, String> names) {
        Reading reading = understood.reading();
        for (ServiceMention service : reading.services()) {
            table.add("服务", names.getOrDefault(service.code(), "") + " " + service.code(), service.words());
        }
        if (reading.services().isEmpty()) {
            table.add("服务", NOTHING, "");
        }
        String urgency = reading.urgency() == Urgency.URGENT ? "紧急" : "一般";
        table.add("急缓", urgency, understood.urgency());
        understood.dangers().forEach((danger, words) -> table.add("危险", DANGERS.get(danger), words));
    }

    private static String place(@Nullable PlaceMention place) {
        if (place == null) {
            return NOTHING;
        }
        return part(place.building(), "栋")
                + part(place.unit(), "单元")
                + part(place.floor(), "楼")
                + part(place.room(), "室")
                + part(place.spot(), "");
    }

    private static String part(@Nullable Object value, String word) {
        return value == null ? "" : value + word;
    }

    private static String time(Reading reading) {
        TimeSlot slot = reading.slot();
        if (slot == null) {
            return reading.asap() ? "尽快" : NOTHING;
        }
        String start = part(slot.date(), " ")
                + part(slot.daypart() == null ? null : DAYPARTS.get(slot.daypart()), " ")
                + part(slot.time(), " ");
        String end = (part(slot.endDate(), " ") + part(slot.endTime(), "")).strip();
        String bound = slot.bound() == null ? "" : BOUNDS.get(slot.bound());
        return start.strip() + (end.isEmpty() ? "" : " 至 " + end) + bound + (reading.asap() ? "（尽快）" : "");
    }

    private static String intent(Intent intent) {
        return switch (intent) {
            case REPORT -> "报修";
            case PROGRESS -> "问进度";
            case CANCEL -> "取消";
            case RESTART -> "重新开始";
            case CHANGE -> "更改";
            case COMPLAIN -> "投诉";
            case THANK -> "致谢";
            case GREET -> "问候";
            case HUMAN -> "找人工";
            case EMERGENCY -> "紧急求助";
            case CHAT -> "闲聊、应答";
            case UNKNOWN -> "不明";
        };
    }
}
