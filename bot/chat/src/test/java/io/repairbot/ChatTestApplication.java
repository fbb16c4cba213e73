package io.repairbot;

import io.repairbot.attachment.MediaSource;
import io.repairbot.dialogue.Allowance;
import io.repairbot.dialogue.Wording;
import io.repairbot.notice.Courier;
import io.repairbot.notice.Delivery;
import io.repairbot.phrase.Said;
import io.repairbot.understanding.SentenceReader;
import io.repairbot.understanding.SentenceReaders;
import java.nio.file.Path;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** Chat and domain as the server runs them, but for the platform: its courier says what the real one would and sends nothing. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan(
        basePackages = "io.repairbot",
        excludeFilters =
                @ComponentScan.Filter(type = FilterType.REGEX, pattern = "io\\.repairbot\\.(wecom|clockwork)\\..*"))
class ChatTestApplication {
    @Bean
    MovableClock movableClock() {
        return new MovableClock();
    }

    @Bean
    SentenceReader sentenceReader() {
        return new BreakableReader(SentenceReaders.from(Path.of("config/catalogue.yml")));
    }

    @Bean
    StatementCount statementCount() {
        return new StatementCount();
    }

    /** Like the real one it asks for a place in the budget; cards are no words. */
    @Bean
    Courier courier(Allowance allowance, Wording wording) {
        return notice -> {
            if (notice.card() != null) return new Delivery.Sent(notice.template());
            if (!allowance.take(notice)) return new Delivery.Held("budget");
            Said said = wording.words(notice);
            return new Delivery.Sent(said.text());
        };
    }

    @Bean
    ScriptedSessions sessions() {
        return new ScriptedSessions();
    }

    @Bean
    MediaSource mediaSource() {
        return mediaId -> {
            throw new MediaSource.MediaGone(mediaId);
        };
    }
}
