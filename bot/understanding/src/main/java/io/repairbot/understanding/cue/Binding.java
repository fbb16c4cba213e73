package io.repairbot.understanding.cue;

import io.repairbot.understanding.text.Text;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says of each sign which thing it is about: the nearest before it in the clause, the one right after it, or the topic of the clauses before. */
final class Binding {
    private static final int TOPIC_CLAUSES = 2;
    private static final int REACH_BACK = 40;
    private static final int REACH_ON = 3;
    private static final int REACH_ON_OF_ASKS = 10;

    private final HintTable table;
    private final Hits hits;
    private final Text text;
    private final boolean subjectsOnly;

    Binding(HintTable table, Hits hits, Text text, boolean subjectsOnly) {
        this.table = table;
        this.hits = hits;
        this.text = text;
        this.subjectsOnly = subjectsOnly;
    }

    void bind(Hit sign, List<Cue> found) {
        BitSet candidates = table.signOf(sign);
        Hit thing = subject(sign, candidates);
        Hit left = thing == null ? null : neighbour(thing, true);
        Hit right = thing == null ? null : neighbour(thing, false);
        for (int h = candidates.nextSetBit(0); h >= 0; h = candidates.nextSetBit(h + 1)) {
            Cue cue = cue(h, sign, ownThing(h, thing, left, right));
            if (cue != null) {
                found.add(cue);
            }
        }
    }

    private @Nullable Cue cue(int number, Hit sign, @Nullable Hit thing) {
        Hint hint = table.hint(number);
        int parts = hint.groups().size();
        if (parts == 1) {
            return span(hint, sign, sign);
        }
        if (hint.anywhere()) {
            Hit any = anyThing(number);
            return any != null && hasSurroundings(hint, number, sign, true) ? span(hint, any, sign) : null;
        }
        return thing != null && hasSurroundings(hint, number, sign, false) ? span(hint, thing, sign) : null;
    }

    private static Cue span(Hint hint, Hit thing, Hit sign) {
        return new Cue(
                hint.name(),
                Math.min(thing.from(), sign.from()),
                Math.max(thing.to(), sign.to()),
                hint.groups().size(),
                sign.from(),
                sign.to());
    }

    /** {@code thing} itself, or a word it is compounded with: in 热水器插头 either may be meant. */
    private @Nullable Hit ownThing(int hint, @Nullable Hit thing, @Nullable Hit left, @Nullable Hit right) {
        if (thing == null || table.isThingOf(thing, hint)) {
            return thing;
        }
        if (left != null && table.isThingOf(left, hint)) {
            return left;
        }
        return right != null && table.isThingOf(right, hint) ? right : null;
    }

    private @Nullable Hit neighbour(Hit thing, boolean left) {
        for (int i = 0; i < hits.things.size(); i++) {
            Hit other = hits.things.get(i);
            boolean adjacent = left ? other.to() == thing.from() : other.from() == thing.to();
            if (adjacent && !isSurface(other)) {
                return other;
            }
        }
        return null;
    }

    /** In 墙上插座 the wall only carries the socket. */
    private boolean isSurface(Hit thing) {
        return subjectsOnly && "上里内".indexOf(text.charAt(thing.to() - 1)) >= 0;
    }

    private @Nullable Hit anyThing(int hint) {
        for (Hit other : hits.things) {
            if (table.isThingOf(other, hint)) {
                return other;
            }
        }
        return null;
    }

    private boolean hasSurroundings(Hint hint, int number, Hit sign, boolean anywhere) {
        int wanted = hint.groups().size() - 2;
        if (wanted == 0) {
            return true;
        }
        for (Hit other : hits.things) {
            boolean near = other.clause() <= sign.clause() && other.clause() >= sign.clause() - 1;
            if ((anywhere || near) && table.isSurroundingOf(other, number)) {
                wanted--;
            }
        }
        return wanted <= 0;
    }

    private @Nullable Hit subject(Hit sign, BitSet candidates) {
        Hit before = null;
        for (Hit thing : hits.things) {
            if (thing.from() > sign.from()) {
                return before != null && before.clause() == sign.clause() ? before : after(sign, candidates, before);
            }
            if (mayBeSubject(thing, sign, candidates)) {
                before = thing;
            }
        }
        return before;
    }

    private @Nullable Hit after(Hit sign, BitSet candidates, @Nullable Hit topic) {
        if (table.isAlsoThing(sign)) {
            return topic;
        }
        int reach = sign.to() + (table.isAsk(sign) ? REACH_ON_OF_ASKS : REACH_ON);
        for (Hit thing : hits.things) {
            boolean follows = thing.from() >= sign.to() && thing.from() <= reach && thing.clause() == sign.clause();
            if (follows && table.isThingFor(thing, candidates) && !isOnlyPlace(thing, sign)) {
                return thing;
            }
        }
        return topic;
    }

    private boolean mayBeSubject(Hit thing, Hit sign, BitSet candidates) {
        boolean near = thing.clause() >= sign.clause() - TOPIC_CLAUSES && sign.from() - thing.to() <= REACH_BACK;
        return near && thing.to() <= sign.from() && table.isThingFor(thing, candidates) && !isOnlyPlace(thing, sign);
    }

    private boolean isOnlyPlace(Hit thing, Hit sign) {
        return subjectsOnly && Surroundings.isOnlyPlace(text, thing.from(), compoundEnd(thing), sign.from());
    }

    private int compoundEnd(Hit thing) {
        int end = thing.to();
        for (Hit other : hits.things) {
            if (other.from() == end) {
                end = other.to();
            }
        }
        return end;
    }
}
