package io.repairbot.dialogue.engine;

import io.repairbot.dialogue.turn.Command;
import io.repairbot.dialogue.turn.State;
import io.repairbot.dialogue.turn.Surroundings;
import io.repairbot.script.Line;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The choices under what an engineer proposed: a quote, another time of a visit (D7), a new time when nobody was at home. */
record Proposals(ChangeTalk changes) {
    private static final Pattern CHOICE = Pattern.compile("(quote|visit):([^:]{1,24}):(\\d{1,18}):(yes|no|other)");

    /** @return empty when the choice is another's */
    Optional<Answer> tapped(State state, String menuId, Surroundings around) {
        Matcher choice = CHOICE.matcher(menuId);
        if (!choice.matches()) return Optional.empty();
        String number = choice.group(2);
        long proposal = Long.parseLong(choice.group(3));
        boolean quote = choice.group(1).equals("quote");
        if (!quote && proposal == 0) return Optional.of(changes.newTime(state, number, around));
        boolean yes = choice.group(4).equals("yes");
        return Optional.of(Answer.doing(state, new Command.Settle(number, proposal, quote, yes)));
    }

    /** It is written down; who wants another time is asked for it. */
    Answer settled(State state, Command.Settle done, Surroundings around) {
        if (!done.quote() && !done.yes()) return changes.newTime(state, done.number(), around);
        Line line = done.quote() ? done.yes() ? Line.QUOTE_AGREED : Line.QUOTE_REFUSED : Line.VISIT_AGREED;
        return Answer.say(state.idle(), Reply.of(line, Map.of("number", done.number())));
    }
}
