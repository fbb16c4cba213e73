package io.repairbot.community;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A door, or a part of one, as people type it into a search: {@code 3-2-501}, {@code 3栋2单元501室}, {@code 3号楼}, {@code 2单元501}, {@code 501}. */
public record WrittenDoor(
        @Nullable String building,
        @Nullable String unit,
        @Nullable String room) {

    /** A number of three digits and more right behind the building is a room, a shorter one a unit. */
    private static final Pattern FORM = Pattern.compile("(?:([0-9A-Z]{1,4})(?:栋|幢|座|号楼|#|-))?"
            + "(?:([0-9A-Z]{1,3})(?:单元|-)|([0-9]{1,2})(?=$))?(?:([0-9]{3,5}[A-Z]?)(?:室|号|房)?)?");

    private static final int LONGEST = 32;

    /** Empty when it is no door, nor when it is a bare number of one or two digits. */
    public static Optional<WrittenDoor> read(String text) {
        String door = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toUpperCase(Locale.ROOT);
        Matcher parts = FORM.matcher(door);
        if (door.isEmpty() || door.length() > LONGEST || !parts.matches()) return Optional.empty();
        String unit = parts.group(2) == null ? parts.group(3) : parts.group(2);
        boolean bare = parts.group(1) == null && parts.group(3) != null;
        return bare ? Optional.empty() : Optional.of(new WrittenDoor(parts.group(1), unit, parts.group(4)));
    }
}
