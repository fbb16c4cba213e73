package io.repairbot.dialogue.conversation;

import io.repairbot.notice.NewNotice;
import io.repairbot.notice.Notice;
import io.repairbot.notice.Notices;
import io.repairbot.notice.Priority;
import io.repairbot.phrase.Said;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes what the bot says to a resident as notices. */
@Component
class Voice {
    private final Notices notices;
    private final Clock clock;

    Voice(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    /** He has written again: what was held may go. */
    void release(Talk talk) {
        notices.release(talk.recipient());
    }

    /** The answer takes its place in the budget now; when none is left it waits for the resident's next message. */
    Talk answer(Talk talk, Said said) {
        NewNotice notice = NewNotice.to(talk.recipient(), Notice.SAY, facts(said));
        if (talk.budget() <= 0) {
            notices.write(notice);
            return talk;
        }
        notices.write(notice.prepaidInBudget());
        return talk.paying(clock.instant());
    }

    /** What he need not know: left out when the budget is short. */
    void mention(Talk talk, Said said) {
        notices.write(NewNotice.to(talk.recipient(), Notice.SAY, facts(said)).with(Priority.LOW));
    }

    /** The greeting that the platform allows once after the chat was opened; outside the budget. */
    void welcome(Talk talk, String text, String welcomeCode) {
        notices.write(NewNotice.to(talk.recipient(), Notice.SAY, Map.of("text", text, "welcomeCode", welcomeCode))
                .prepaidInBudget());
    }

    private static Map<String, Object> facts(Said said) {
        if (said.choices().isEmpty()) return Map.of("text", said.text());
        List<Map<String, String>> choices = said.choices().stream()
                .map(c -> Map.of("id", c.id(), "label", c.label()))
                .toList();
        return Map.of("text", said.text(), "choices", choices);
    }
}
