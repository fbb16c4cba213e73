package io.repairbot.crew.spoken;

import io.repairbot.crew.CrewAnswers;
import io.repairbot.crew.CrewText;
import io.repairbot.crew.SpokenCommand;
import io.repairbot.crew.spoken.NamedOrder.Named;
import io.repairbot.explanation.DueExplanation;
import io.repairbot.explanation.DueExplanations;
import io.repairbot.phrase.Bytes;
import io.repairbot.staff.StaffMember;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** {@code 时限 YG20261124-001}: why the order is due when it is. {@code 为什么} alone asks why it was given to somebody. */
@Component
class WhyCommand implements SpokenCommand {
    /** The platform's limit for a text. */
    private static final int TEXT = 2048;

    private final DueExplanations explanations;
    private final NamedOrder orders;
    private final CrewAnswers answers;

    WhyCommand(DueExplanations explanations, NamedOrder orders, CrewAnswers answers) {
        this.explanations = explanations;
        this.orders = orders;
        this.answers = answers;
    }

    @Override
    public Set<String> words() {
        return Set.of("时限", "为什么时限", "为什么超时", "为什么到期");
    }

    @Override
    public void heard(StaffMember who, String rest) {
        Optional<Named> named = orders.in(who, rest);
        if (named.isEmpty()) {
            answers.say(who.userid(), CrewText.WHICH_NUMBER, null, "");
            return;
        }
        String number = named.get().number();
        Optional<List<DueExplanation>> why = explanations.of(who.userid(), number);
        if (why.isEmpty()) answers.say(who.userid(), CrewText.REFUSED_NOT_FOUND, null, number);
        else answers.write(who.userid(), Bytes.cut(words(why.get()), TEXT));
    }

    private static String words(List<DueExplanation> all) {
        return all.stream()
                .map(one -> "【" + one.clock() + "】\n" + String.join("\n", one.steps()))
                .collect(Collectors.joining("\n"));
    }
}
