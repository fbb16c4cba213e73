package io.repairbot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.ChatTest;
import io.repairbot.FreshStart;
import io.repairbot.ScriptedSessions;
import io.repairbot.crew.CrewDesk;
import io.repairbot.phrase.ScriptFile;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What a program knows beside the database would be missing after a restart: here every message is answered by another program than the one before. */
@ChatTest
class RestartTest {
    private static final int LEAST = 14;

    private static OtherProgram other;

    @Autowired
    private Phones phones;

    @Autowired
    private CrewDesk crew;

    @Autowired
    private ApplicationContext context;

    @BeforeAll
    static void start() {
        other = OtherProgram.start();
    }

    /** Over all conversations: of a short one, the first program may answer every message, since it looks for more before it lets go. */
    @AfterAll
    static void stop() {
        int answered = other.answered();
        other.close();
        assertThat(answered).as("messages the other program answered").isGreaterThan(LEAST);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("A restart at every point of a conversation continues it with the same words")
    @ValueSource(
            strings = {
                "02-step-by-step",
                "05-wrong-place-in-free-words",
                "06-change-time",
                "09-several-homes",
                "10-remembered-home",
                "12-not-understood",
                "16-cancel-order",
                "19-dissatisfied",
                "24-photos-and-voice",
                "29-rating-while-reporting",
                "43-emergency-remembered-home",
                "52-second-fault-later",
                "66-cancel-reason-in-words",
                "70-move-in-two-steps"
            })
    void continues(String name) {
        Transcript transcript = ScriptFile.read(TranscriptsTest.FOLDER.resolve(name + ".yml"), Transcript.class);
        List<String> whole = played(transcript, phones);
        FreshStart.of(context);
        assertThat(played(transcript, other.alternatingWith(phones))).isEqualTo(whole);
    }

    private List<String> played(Transcript transcript, Phones with) {
        context.getBean(ScriptedSessions.class).reset();
        new TranscriptPlayer(with, crew).play(transcript);
        return phones
                .jdbc()
                .queryForList(
                        "SELECT CONCAT(template, ' ', facts) FROM notice WHERE recipient LIKE 'resident%' ORDER BY seq",
                        String.class)
                .stream()
                .map(said -> said.replaceAll("/p/[^\\s\"\\\\]+", "/p/…"))
                .toList();
    }
}
