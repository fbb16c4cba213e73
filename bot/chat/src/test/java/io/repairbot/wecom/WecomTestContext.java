package io.repairbot.wecom;

import io.repairbot.community.Communities;
import io.repairbot.community.Community;
import io.repairbot.dialogue.Allowance;
import io.repairbot.dialogue.Wording;
import io.repairbot.embedded.TestServers;
import io.repairbot.phrase.Choice;
import io.repairbot.phrase.Said;
import io.repairbot.privacy.Discretion;
import io.repairbot.resident.Resident;
import io.repairbot.resident.Residents;
import io.repairbot.understanding.PhoneMask;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.JdbcTemplate;

/** No {@code @Configuration}: scans of other tests must not find it. */
@EnableAutoConfiguration
@ComponentScan("io.repairbot.wecom")
class WecomTestContext {
    static final Community SUNSHINE = new Community(1, "YG", "阳光花园", "wk_sunshine", ZoneId.of("Asia/Shanghai"));

    @Bean
    TestClock clock() {
        return new TestClock();
    }

    @Bean
    RecordedSigns signs() {
        return new RecordedSigns();
    }

    @Bean
    RecordedInbox inbox() {
        return new RecordedInbox();
    }

    @Bean
    RecordedCrew crew(JdbcTemplate database) {
        return new RecordedCrew(database);
    }

    /** Words are the fact {@code text}; a notice without it can never be said. */
    @Bean
    Wording wording() {
        return notice -> {
            Object text = notice.facts().get("text");
            if (text == null) throw new IllegalArgumentException("no text");
            boolean asks = notice.facts().containsKey("asks");
            return new Said(text.toString(), asks ? List.of(new Choice("rate:1:good", "满意")) : List.of());
        };
    }

    /** Room for everybody but those whose notice says so. */
    @Bean
    Allowance allowance() {
        return notice -> !notice.facts().containsKey("noRoom");
    }

    @Bean
    Discretion discretion() {
        return PhoneMask::masked;
    }

    @Bean
    Residents residents() {
        return new OneResident();
    }

    @Bean
    Communities communities() {
        return new OneCommunity();
    }

    @Bean
    RecordedLinks links() {
        return new RecordedLinks();
    }

    static class Servers implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestServers servers = TestServers.shared();
            TestPropertyValues.of(
                            "spring.datasource.url=" + servers.jdbcUrl(),
                            "spring.datasource.username=" + servers.user(),
                            "spring.datasource.password=" + servers.password(),
                            "spring.data.redis.url=" + servers.redisUrl(),
                            "spring.quartz.auto-startup=false",
                            "repairbot.wecom.api-base-url=" + Platform.address(),
                            "repairbot.wecom.corp-id=" + Envelope.CORP,
                            "repairbot.wecom.agent-id=1000002",
                            "repairbot.wecom.secret=" + Platform.SECRET,
                            "repairbot.wecom.token=" + Envelope.TOKEN,
                            "repairbot.wecom.aes-key=" + Envelope.KEY)
                    .applyTo(context);
        }
    }

    private static final class OneResident implements Residents {
        @Override
        public Resident get(long id) {
            return new Resident(id, SUNSHINE.id(), "wm_resident_" + id);
        }

        @Override
        public Optional<Resident> find(long communityId, String customerId) {
            return Optional.empty();
        }

        @Override
        public Resident meet(long communityId, String customerId) {
            throw new UnsupportedOperationException("the adapter meets nobody");
        }

        @Override
        public Resident meetByPhone(long communityId) {
            throw new UnsupportedOperationException("the adapter meets nobody");
        }
    }

    private static final class OneCommunity implements Communities {
        @Override
        public Community get(long id) {
            return SUNSHINE;
        }

        @Override
        public Optional<Community> withAccount(String accountId) {
            return Optional.of(SUNSHINE).filter(c -> c.accountId().equals(accountId));
        }

        @Override
        public List<Community> all() {
            return List.of(SUNSHINE);
        }
    }
}
