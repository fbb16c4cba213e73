package io.repairbot.admin.home;

import io.repairbot.community.WrittenDoor;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which homes are looked for; it stands in the address.
 *
 * @param after sort key of the last home of the page before, exclusive together with its id
 */
record DoorFilter(
        long community,
        @Nullable String building,
        @Nullable String unit,
        @Nullable String room,
        @Nullable String after,
        long afterId,
        int limit) {

    private static final Pattern CURSOR = Pattern.compile("(.{1,32})~(\\d{1,18})");
    private static final int LONGEST = 32;

    /** What is no door is taken for the name of a building. */
    static DoorFilter of(long community, String q, String after, int limit) {
        String asked = q.strip();
        String name = asked.substring(0, Math.min(LONGEST, asked.length()));
        WrittenDoor door = WrittenDoor.read(asked)
                .orElseGet(() -> new WrittenDoor(name.isEmpty() ? null : name.replaceFirst("[栋幢座]$", ""), null, null));
        Matcher cursor = CURSOR.matcher(after);
        boolean further = cursor.matches();
        return new DoorFilter(
                community,
                door.building(),
                door.unit(),
                door.room(),
                further ? cursor.group(1) : null,
                further ? Long.parseLong(cursor.group(2)) : 0,
                limit);
    }

    static String cursor(DirectoryMapper.Row last) {
        return last.door() + "~" + last.id();
    }
}
