package io.repairbot.crew.spoken;

import io.repairbot.crew.CrewAnswers;
import io.repairbot.crew.CrewText;
import io.repairbot.crew.SpokenCommand;
import io.repairbot.digest.KeptCards;
import io.repairbot.staff.StaffMember;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code 查看卡片}: the cards that a digest told of. 查看 alone begins many a repair's result. */
@Component
class KeptCardsCommand implements SpokenCommand {
    private final KeptCards kept;
    private final CrewAnswers answers;

    KeptCardsCommand(KeptCards kept, CrewAnswers answers) {
        this.kept = kept;
        this.answers = answers;
    }

    @Override
    public Set<String> words() {
        return Set.of("查看卡片");
    }

    @Override
    public void heard(StaffMember who, String rest) {
        int opened = kept.open(who.userid());
        CrewText text = opened == 0 ? CrewText.NO_CARDS_KEPT : CrewText.CARDS_OPENED;
        answers.say(who.userid(), text, Map.of("amount", String.valueOf(opened)));
    }
}
