package io.repairbot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.ChatTest;
import io.repairbot.crew.CrewDesk;
import io.repairbot.phrase.ScriptFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whole conversations with the real engine, reader, domain and database. */
@ChatTest
class TranscriptsTest {
    static final Path FOLDER = Path.of("bot/chat/src/test/resources/transcripts");

    @Autowired
    private Phones phones;

    @Autowired
    private CrewDesk crew;

    static Stream<Named> transcripts() {
        return files().map(file -> new Named(file, ScriptFile.read(file, Transcript.class)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("transcripts")
    void plays(Named named) {
        new TranscriptPlayer(phones, crew).play(named.transcript());
    }

    @Test
    @DisplayName("At least half of the transcripts are derailed")
    void derailed() {
        List<Named> all = transcripts().toList();
        assertThat(all).hasSizeGreaterThanOrEqualTo(20);
        assertThat(all.stream().filter(n -> n.transcript().derailed()).count()).isGreaterThanOrEqualTo(all.size() / 2);
    }

    private static Stream<Path> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Named(Path file, Transcript transcript) {
        @Override
        public String toString() {
            return file.getFileName() + ": " + transcript.title();
        }
    }
}
