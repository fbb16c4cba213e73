package io.repairbot.understanding.cue;

import io.repairbot.understanding.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A sheet of hints made ready for reading. Finds every entry a message speaks of, in the order they are mentioned, each name once; what is
 * denied ("没有漏水") or over ("修好了") is left out. Immutable and safe for any number of threads.
 */
public final class Cues {

    /** No honest message says more; what goes on and on is cut short. */
    private static final int MOST = 16;

    private final HintTable table;
    private final Places places;

    /** How the surroundings of a thing are taken. */
    public enum Places {
        /** 插座旁边漏水 says nothing of the socket: a thing that only tells where is no subject. */
        ARE_NO_SUBJECT,
        /** Water beside a socket is exactly the point. */
        COUNT
    }

    Cues(HintTable table, Places places) {
        this.table = table;
        this.places = places;
    }

    public List<Cue> find(Text text) {
        Hits hits = table.hits(text);
        if (hits.signs.isEmpty()) {
            return List.of();
        }
        List<Cue> found = new ArrayList<>(4);
        Binding binding = new Binding(table, hits, text, places == Places.ARE_NO_SUBJECT);
        for (int i = 0; i < hits.signs.size() && found.size() < MOST; i++) {
            int before = found.size();
            Hit sign = hits.signs.get(i);
            binding.bind(sign, found);
            if (found.size() > before && Negation.denies(text, sign.from(), sign.to())) {
                found.subList(before, found.size()).clear();
            }
        }
        return distilled(found);
    }

    /** The things named in a message in which nothing says what is wrong with them ("空调，明天来"); none when all was denied. */
    public List<Cue> findThings(Text text) {
        Hits hits = table.hits(text);
        List<Cue> found = new ArrayList<>();
        if (isAllDenied(hits, text)) {
            return List.of();
        }
        for (Hit thing : hits.things) {
            Hint hint = isSubject(text, thing) ? table.openHint(thing.word()) : null;
            if (hint != null && found.size() < MOST) {
                found.add(new Cue(hint.name(), thing.from(), thing.to(), 1, thing.from(), thing.to()));
            }
        }
        return distilled(found);
    }

    /** 空调没有漏水 asks for nothing; 空调没有漏水，就是风小了 does, though 风小了 may be no known sign. */
    private static boolean isAllDenied(Hits hits, Text text) {
        boolean denied = false;
        for (Hit sign : hits.signs) {
            denied |= Negation.denies(text, sign.from(), sign.to());
        }
        return denied && !Negation.isFollowedByBut(text);
    }

    private static boolean isSubject(Text text, Hit thing) {
        return !Surroundings.isOnlyPlace(text, thing.from(), thing.to(), 0)
                && !Negation.denies(text, thing.from(), thing.to());
    }

    private static List<Cue> distilled(List<Cue> found) {
        if (found.size() > 1) {
            found.sort(Comparator.comparingInt(Cue::signFrom).thenComparingInt(Cue::from));
        }
        List<Cue> kept = new ArrayList<>(found.size());
        for (Cue cue : found) {
            if (!isOutdone(cue, found)
                    && kept.stream().noneMatch(other -> other.name().equals(cue.name()))) {
                kept.add(cue);
            }
        }
        return kept;
    }

    private static boolean isOutdone(Cue cue, List<Cue> others) {
        for (Cue other : others) {
            if (cue.isOutdoneBy(other)) {
                return true;
            }
        }
        return false;
    }
}
