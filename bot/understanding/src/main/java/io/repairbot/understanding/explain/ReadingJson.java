package io.repairbot.understanding.explain;

import io.repairbot.understanding.PlaceMention;
import io.repairbot.understanding.Reading;
import io.repairbot.understanding.ServiceMention;
import io.repairbot.understanding.TimeSlot;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A reading as one line of JSON: the keys of the contract always and in its order, what is absent as null. */
public final class ReadingJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ReadingJson() {}

    /** @param all whether services, dangers, intent, answer, phones and candidates follow the contract's keys */
    public static String line(@Nullable Object id, Reading reading, boolean all) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("id", id);
        line.put("slot", reading.slot() == null ? null : slot(reading.slot()));
        line.put("place", reading.place() == null ? null : place(reading.place()));
        line.put(
                "service",
                reading.services().isEmpty() ? null : reading.services().get(0).code());
        line.put("urgency", name(reading.urgency()));
        line.put("asap", reading.asap());
        if (all) {
            addRest(line, reading);
        }
        return JSON.writeValueAsString(line);
    }

    private static void addRest(Map<String, @Nullable Object> line, Reading reading) {
        line.put(
                "services",
                reading.services().stream().map(ServiceMention::code).toList());
        line.put(
                "dangers",
                reading.dangers().stream().sorted().map(ReadingJson::name).toList());
        line.put("intent", name(reading.intent()));
        line.put("answer", name(reading.answer()));
        line.put("phones", reading.phones());
        line.put(
                "candidates",
                reading.candidates().stream().map(ReadingJson::place).toList());
    }

    private static Map<String, @Nullable Object> slot(TimeSlot slot) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("date", text(slot.date()));
        map.put("time", text(slot.time()));
        map.put("end_date", text(slot.endDate()));
        map.put("end_time", text(slot.endTime()));
        map.put("daypart", slot.daypart() == null ? null : name(slot.daypart()));
        map.put("bound", slot.bound() == null ? null : name(slot.bound()));
        return map;
    }

    private static Map<String, @Nullable Object> place(PlaceMention place) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("building", place.building());
        map.put("unit", place.unit());
        map.put("floor", place.floor());
        map.put("room", place.room());
        map.put("spot", place.spot());
        return map;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
