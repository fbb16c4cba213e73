package io.repairbot;

import io.repairbot.attachment.ScriptedMedia;
import io.repairbot.digest.Headlines;
import io.repairbot.notice.ScriptedCourier;
import io.repairbot.reception.SessionTransfer;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The domain as a program finds it, with a courier that brings everything and a platform that keeps no media. */
@SpringBootApplication
class DomainTestApplication {
    @Bean
    MovableClock movableClock() {
        return new MovableClock();
    }

    @Bean
    ScriptedCourier courier() {
        return new ScriptedCourier();
    }

    /** Nobody asks for a person here. */
    @Bean
    SessionTransfer sessions() {
        return new SessionTransfer() {
            @Override
            public Result transfer(String accountId, String customerId, List<String> servicers) {
                return new Result.Refused("no platform");
            }

            @Override
            public Optional<Boolean> isWithPeople(String accountId, String customerId) {
                return Optional.empty();
            }
        };
    }

    @Bean
    Headlines headlines() {
        return (template, facts) -> facts.get("number") + " " + facts.get("place") + " " + template;
    }

    @Bean
    ScriptedMedia mediaSource() {
        return new ScriptedMedia();
    }
}
