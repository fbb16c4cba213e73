package io.repairbot.understanding.place;

import io.repairbot.understanding.text.Text;

/** A spot in a message. */
record Spot(String name, int from, int to, boolean inside) {

    boolean isJoinedTo(Spot next, Text text) {
        return next.from == to || next.from == to + 1 && text.charAt(to) == '的';
    }

    Spot and(Spot next) {
        return new Spot(name + next.name, from, next.to, inside && next.inside);
    }
}
