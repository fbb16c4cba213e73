package io.repairbot;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test on the whole domain with a real database: one Spring context for all of them. Before each test the orders and notices of the one
 * before are gone, the demo community is there, and the {@link MovableClock} stands at Tuesday 24 November 2026, 9:00 in Shanghai.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = DomainTestApplication.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
@ContextConfiguration(initializers = TestDatabase.class)
@ExtendWith(FreshStart.class)
public @interface DomainTest {}
