package io.repairbot.understanding.place;

import io.repairbot.understanding.text.Text;
import org.jspecify.annotations.Nullable;

/** Homes of bare numbers: 3-2-501, 3/2/501, 5-1203. A date of the same shape is none. */
final class DashedHome {
    private static final String JOINTS = "-/#. ";
    private static final int FIRST_YEAR = 2020;
    private static final int LAST_YEAR = 2039;

    private DashedHome() {}

    static @Nullable Draft parse(Text text, int from) {
        Label first = Label.at(text, from);
        Label second = first == null ? null : next(text, first);
        if (first == null || second == null || first.digits().length() > 2) {
            return null;
        }
        if (second.looksLikeRoom() && second.letter().isEmpty()) {
            return pair(text, first, second);
        }
        Label third = second.isShort() ? next(text, second) : null;
        boolean home = third != null && isRoom(text, third) && !isDate(first, second, third);
        return home ? draft(text, first, second.digits(), third) : null;
    }

    private static @Nullable Label next(Text text, Label label) {
        boolean joined = label.to() < text.length() && JOINTS.indexOf(text.charAt(label.to())) >= 0;
        return joined ? Label.at(text, label.to() + 1) : null;
    }

    /** 5-1203 and 3#501; with a point it is a decimal, with a blank it must stand at the beginning. */
    private static @Nullable Draft pair(Text text, Label first, Label second) {
        char joint = text.charAt(first.to());
        boolean allowed = joint == '-' || joint == '#' || joint == '/' || joint == ' ' && first.from() == 0;
        return allowed && isRoom(text, second) ? draft(text, first, null, second) : null;
    }

    private static boolean isRoom(Text text, Label label) {
        boolean sure = Signposts.room(text, label.to()) > 0 || text.startsWith("号", label.to());
        return label.letter().isEmpty() && label.looksLikeRoom() && (sure || !Signposts.isMeasured(text, label.to()));
    }

    private static boolean isDate(Label first, Label second, Label third) {
        int year = Integer.parseInt(third.digits());
        return first.isShort() && Integer.parseInt(second.digits()) <= 12 && year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static Draft draft(Text text, Label building, @Nullable String unit, Label room) {
        Draft draft = new Draft(building.from());
        draft.building = building.name();
        draft.unit = unit;
        draft.room = room.digits();
        int word = Signposts.room(text, room.to());
        draft.to = room.to() + (word == 0 && text.startsWith("号", room.to()) ? 1 : word);
        return draft;
    }
}
