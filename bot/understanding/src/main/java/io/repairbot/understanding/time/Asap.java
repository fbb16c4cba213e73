package io.repairbot.understanding.time;

import io.repairbot.understanding.time.line.Line;
import io.repairbot.understanding.time.line.Word.Kind;

/** "尽快", "马上来", "现在能过来吗"; not "马上跳闸", not "不用马上来". */
final class Asap {
    private static final String STOPS = ",。!?;\n";

    private Asap() {}

    static boolean in(Line line, Scan scan, Choice choice) {
        if (choice.isNow() && choice.isVisitWanted()) {
            return true;
        }
        for (int i = 0; i < scan.marks().size(); i++) {
            if (scan.marks().get(i).kind() == Kind.ASAP && isWish(line, scan, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether no fault and no event comes first in the rest of the clause. */
    private static boolean isWish(Line line, Scan scan, int index) {
        int end = scan.marks().get(index).to();
        while (end < line.length() && !line.any(STOPS, end)) {
            end++;
        }
        for (int i = index + 1; i < scan.marks().size() && scan.marks().get(i).from() < end; i++) {
            switch (scan.marks().get(i).kind()) {
                case VISIT, ASAP -> {
                    return true;
                }
                case FAULT, PAST -> {
                    return false;
                }
                default -> {}
            }
        }
        return !line.any("就要没", scan.marks().get(index).to());
    }
}
