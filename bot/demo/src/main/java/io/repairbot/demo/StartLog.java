package io.repairbot.demo;

import org.springframework.boot.logging.LoggingInitializationContext;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.StandardEnvironment;

/** Spring Boot's way of logging for what runs before its application does; without it everything is told, in two formats. */
final class StartLog implements AutoCloseable {
    private final LoggingSystem logging = LoggingSystem.get(StartLog.class.getClassLoader());

    StartLog() {
        logging.beforeInitialize();
        logging.initialize(new LoggingInitializationContext(new StandardEnvironment()), null, null);
    }

    /** Leaves the rest to the application's own settings. */
    @Override
    public void close() {
        logging.cleanUp();
    }
}
