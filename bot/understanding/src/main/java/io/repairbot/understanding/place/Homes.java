package io.repairbot.understanding.place;

import io.repairbot.understanding.cue.Language;
import io.repairbot.understanding.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All homes a message names, and the one it means: what is taken back (不是3栋) or corrected (说错了，是4栋) loses. */
final class Homes {
    private static final Language LANGUAGE = Language.beside(Homes.class, "corrections.txt");
    private static final Set<String> MARKERS = LANGUAGE.words("markers");
    private static final Set<String> DENIALS = LANGUAGE.words("denials");

    /** Nobody reports from more homes in one message. */
    private static final int MOST = 4;

    /** Numbers that are no home; a message with more of them is no report. */
    private static final int MOST_FAILURES = 20;

    private final Text text;
    private final int firstMarker;
    private final List<Draft> drafts = new ArrayList<>(2);
    private int failures;

    Homes(Text text, Text whole) {
        this.text = text;
        this.firstMarker = marker(whole, 0);
        int at = 0;
        while (at < text.length() && drafts.size() < MOST && failures < MOST_FAILURES) {
            at = readAt(at);
        }
    }

    /** Where the first word of correction stands at or after {@code from}; the text's length when there is none. */
    static int marker(Text text, int from) {
        int first = text.length();
        for (String word : MARKERS) {
            int at = text.indexOf(word, from);
            first = at >= 0 ? Math.min(first, at) : first;
        }
        return first;
    }

    private int readAt(int at) {
        boolean possible = Signposts.mayBeginHome(text.charAt(at)) && !Signposts.goesOn(text, at);
        Draft draft = possible ? HomeParser.parse(text, at, firstMarker < at) : null;
        if (draft == null) {
            failures += possible ? 1 : 0;
            return at + 1;
        }
        drafts.add(draft);
        return Math.max(draft.to, at + 1);
    }

    List<Draft> all() {
        return drafts;
    }

    @Nullable
    Draft meant() {
        Draft meant = null;
        int end = 0;
        for (Draft draft : drafts) {
            if (isDenied(draft.from)) {
                continue;
            }
            if (meant == null) {
                meant = draft;
            } else if (meant.agreesWith(draft) || firstMarker < draft.from && marker(text, end) < draft.from) {
                meant.correctBy(draft);
            }
            end = draft.to;
        }
        return meant;
    }

    private boolean isDenied(int from) {
        for (String word : DENIALS) {
            if (text.startsWith(word, from - word.length())) {
                return !text.startsWith("是", from - word.length() - 1);
            }
        }
        return false;
    }
}
