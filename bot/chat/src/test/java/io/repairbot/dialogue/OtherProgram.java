package io.repairbot.dialogue;

import io.repairbot.ChatTest;
import io.repairbot.MovableClock;
import io.repairbot.StatementCount;
import io.repairbot.TestDatabase;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ConfigurableApplicationContext;

/** A second program on the database of the tests: engine, inbox and everything else are its own. */
record OtherProgram(ConfigurableApplicationContext context) implements AutoCloseable {
    private static final AtomicInteger STORED = new AtomicInteger();

    static OtherProgram start() {
        SpringBootTest test = ChatTest.class.getAnnotation(SpringBootTest.class);
        SpringApplication program = new SpringApplication(test.classes());
        program.setWebApplicationType(WebApplicationType.NONE);
        program.addInitializers(new TestDatabase());
        String[] settings =
                java.util.Arrays.stream(test.properties()).map(s -> "--" + s).toArray(String[]::new);
        return new OtherProgram(program.run(settings));
    }

    /** The same phones; every second message goes to this program. */
    Phones alternatingWith(Phones phones) {
        Inbox both = new Inbox() {
            @Override
            public String cursor(String accountId) {
                return phones.inbox().cursor(accountId);
            }

            @Override
            public void store(String accountId, List<IncomingMessage> page, String nextCursor) {
                context.getBean(MovableClock.class).follow(phones.clock());
                boolean here = STORED.incrementAndGet() % 2 == 0;
                (here ? context.getBean(Inbox.class) : phones.inbox()).store(accountId, page, nextCursor);
            }
        };
        return new Phones(both, phones.jdbc(), phones.clock(), phones.wording(), phones.doors());
    }

    /** How many messages it has answered. */
    int answered() {
        return context.getBean(StatementCount.class).of("SET state = ?, attempts");
    }

    @Override
    public void close() {
        context.close();
    }
}
