package io.repairbot.understanding.place;

import io.repairbot.understanding.text.Text;
import org.jspecify.annotations.Nullable;

/** Reads one home from a position on: numbers and letters with the words for building, unit, floor and room between them, in any order. */
final class HomeParser {
    private static final int MOST_PARTS = 7;

    private final Text text;
    private final boolean corrected;
    private final Draft draft;
    private int at;

    /** @param corrected a correction stands before: 说错了，是502 */
    private HomeParser(Text text, int from, boolean corrected) {
        this.text = text;
        this.corrected = corrected;
        this.draft = new Draft(from);
        this.at = from;
    }

    /** The home that begins at {@code from}; null when none does. */
    static @Nullable Draft parse(Text text, int from, boolean corrected) {
        return new HomeParser(text, from, corrected).read();
    }

    private @Nullable Draft read() {
        Draft dashed = DashedHome.parse(text, at);
        if (dashed != null) {
            return dashed;
        }
        for (int i = 0; i < MOST_PARTS; i++) {
            int next = draft.to == draft.from ? at : Signposts.skipGaps(text, at);
            next = text.startsWith("座", next) && draft.isEmpty() ? next + 1 : next;
            Label label = Label.at(text, next);
            if (label == null || !take(label)) {
                break;
            }
        }
        return draft.isEmpty() ? null : draft;
    }

    private boolean take(Label label) {
        int to = label.to();
        return takeRegion(label, to)
                || takeBuilding(label, to)
                || takeUnit(label, to)
                || takeFloor(label, to)
                || takeRoom(label, to)
                || takeNumbered(label, to)
                || takeBare(label, to);
    }

    private boolean advance(int to) {
        at = to;
        draft.to = to;
        return true;
    }

    /** 2期, A区, 12弄: where the building stands; not part of the answer. */
    private boolean takeRegion(Label label, int to) {
        if (!draft.isEmpty() || !(text.startsWith("期", to) || text.startsWith("区", to) || text.startsWith("弄", to))) {
            return false;
        }
        draft.lane = text.startsWith("弄", to);
        return advance(to + 1);
    }

    private boolean takeBuilding(Label label, int to) {
        int word = Signposts.building(text, to);
        if (word == 0 || text.startsWith("座", to) && isCount(label, to)) {
            return takeSharp(label, to) || takeStorey(label, to);
        }
        if (isCount(label, to) && (text.startsWith("栋楼", to) || text.startsWith("幢楼", to))) {
            return false;
        }
        if (draft.building == null) {
            draft.building = label.name();
        } else if (draft.unit == null && !label.letter().isEmpty()) {
            draft.unit = label.name();
        } else {
            return false;
        }
        return advance(to + word);
    }

    /** 一栋楼, 一座桥, 两座: a count, not a name. */
    private boolean isCount(Label label, int to) {
        char first = text.charAt(label.from());
        return to == label.from() + 1
                && (first == '一' || first == '两')
                && Label.at(text, Signposts.skipGaps(text, to + 1)) == null;
    }

    private boolean takeSharp(Label label, int to) {
        Label next = text.startsWith("#", to) ? Label.at(text, Signposts.skipGaps(text, to)) : null;
        if (next == null || draft.building != null) {
            return false;
        }
        draft.building = label.name();
        return advance(to + 1);
    }

    /** 28楼6门 and 28楼201 name the building, 5楼 and 5楼501 the floor. */
    private boolean takeStorey(Label label, int to) {
        if (!text.startsWith("楼", to) || draft.building != null || draft.floor != null) {
            return false;
        }
        Label next = Label.at(text, Signposts.skipGaps(text, to + 1));
        boolean building = !label.letter().isEmpty()
                || next != null
                        && (isUnit(next)
                                || next.looksLikeRoom()
                                        && !next.isOnFloor(label.digits())
                                        && !Signposts.isMeasured(text, next.to()));
        if (!building) {
            return false;
        }
        draft.building = label.name();
        return advance(to + 1);
    }

    private boolean isUnit(Label label) {
        return Signposts.unit(text, label.to()) > 0 || text.startsWith("门", label.to());
    }

    private boolean takeUnit(Label label, int to) {
        int word = Signposts.unit(text, to);
        boolean door = word == 0
                && (text.startsWith("门", to) || text.startsWith("梯", to))
                && label.isShort()
                && leadsToRoom(to + 1);
        if (draft.unit != null || word == 0 && !door) {
            return false;
        }
        draft.unit = label.name();
        return advance(to + (door ? 1 : word));
    }

    private boolean leadsToRoom(int next) {
        Label room = Label.at(text, Signposts.skipGaps(text, next));
        return room != null && room.looksLikeRoom();
    }

    private boolean takeFloor(Label label, int to) {
        boolean storey = text.startsWith("楼", to) && !text.startsWith("楼上", to) && !text.startsWith("楼下", to);
        boolean layer = text.startsWith("层", to) && (draft.building != null || draft.unit != null);
        if (draft.floor != null || !label.isShort() || !storey && !layer) {
            return false;
        }
        draft.floor = label.digits();
        return advance(to + 1);
    }

    private boolean takeRoom(Label label, int to) {
        int word = Signposts.room(text, to);
        if (draft.room != null || word == 0 || !label.looksLikeRoom() && draft.building == null && draft.unit == null) {
            return false;
        }
        return setRoom(label, to + word);
    }

    /** B1203室 without a building before is building B. */
    private boolean setRoom(Label label, int to) {
        boolean lettered = !label.letter().isEmpty() && draft.building == null;
        draft.building = lettered ? label.letter() : draft.building;
        draft.room = lettered ? label.digits() : label.name();
        return advance(to);
    }

    /** A number with 号: a room behind a building, a building before a room (17号201, 12弄5号). */
    private boolean takeNumbered(Label label, int to) {
        if (!text.startsWith("号", to)) {
            return false;
        }
        boolean room = draft.room == null && label.looksLikeRoom() && (!draft.isEmpty() || !isOrderNumber(label));
        if (room) {
            return setRoom(label, to + 1);
        }
        boolean monthDay = label.from() > 0 && text.charAt(label.from() - 1) == '月';
        if (draft.building != null || monthDay || !draft.lane && !isBeforeHome(to + 1)) {
            return false;
        }
        draft.building = label.name();
        return advance(to + 1);
    }

    private boolean isOrderNumber(Label label) {
        return label.from() > 0 && "单表工尾编车位柜".indexOf(text.charAt(label.from() - 1)) >= 0;
    }

    private boolean isBeforeHome(int next) {
        Label label = Label.at(text, Signposts.skipGaps(text, next));
        if (label == null) {
            return false;
        }
        boolean unit = Signposts.unit(text, label.to()) > 0;
        return unit
                || label.looksLikeRoom()
                        && (Signposts.room(text, label.to()) > 0 || !Signposts.isMeasured(text, label.to()));
    }

    private boolean takeBare(Label label, int to) {
        if (draft.awaitsRoom()
                && label.isShort()
                && draft.unit == null
                && text.startsWith("-", to)
                && leadsToRoom(to + 1)) {
            draft.unit = label.digits();
            return advance(to);
        }
        boolean room = label.looksLikeRoom() && !Signposts.isMeasured(text, to);
        return room && (draft.awaitsRoom() || draft.isEmpty() && isBareRoom(label, to)) && setRoom(label, to);
    }

    private boolean isBareRoom(Label label, int to) {
        return label.letter().isEmpty()
                && label.digits().length() <= 4
                && (corrected
                        || Signposts.isAlone(text, label.from(), to)
                        || Signposts.announcesRoom(text, label.from()));
    }
}
