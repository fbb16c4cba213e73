package io.repairbot;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test on dialogue, crew and domain with a real database, without the platform: one Spring context for all of them. Before each test the
 * tables hold the demo community and nothing else, and the {@link MovableClock} is set back.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = ChatTestApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "repairbot.demo-data=true",
            "repairbot.public-url=https://repair.example.com",
            "repairbot.link-key=tests-sign-their-links-with-this-key",
            "repairbot.privacy.phone-key=dGhlLXRlc3RzLWtlZXAtbnVtYmVycy13aXRoLXRoaXM=",
            "spring.config.import=optional:file:config/rules.yml",
            "spring.quartz.auto-startup=false"
        })
@ContextConfiguration(initializers = TestDatabase.class)
@ExtendWith(FreshStart.class)
public @interface ChatTest {}
