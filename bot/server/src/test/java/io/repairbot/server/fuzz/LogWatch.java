package io.repairbot.server.fuzz;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads every log line while it is written. Keeps those that should not be there. */
final class LogWatch extends AppenderBase<ILoggingEvent> implements AutoCloseable {
    private final List<String> secrets;
    private final ConcurrentLinkedQueue<String> betrayals = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> errors = new ConcurrentLinkedQueue<>();
    private final AtomicInteger lines = new AtomicInteger();

    LogWatch(List<String> secrets) {
        this.secrets = secrets;
        setContext((LoggerContext) LoggerFactory.getILoggerFactory());
        start();
        root().addAppender(this);
    }

    @Override
    protected void append(ILoggingEvent event) {
        lines.incrementAndGet();
        String text = event.getFormattedMessage();
        if (event.getThrowableProxy() != null) text += "\n" + ThrowableProxyUtil.asString(event.getThrowableProxy());
        if (secrets.stream().anyMatch(text::contains) || text.chars().anyMatch(c -> c == 27 || c == '\r'))
            betrayals.add(text);
        boolean answering = event.getThreadName().contains("-exec-");
        if (answering && event.getLevel().isGreaterOrEqual(Level.ERROR)) errors.add(text);
    }

    /** Lines with a secret, or with characters that make a terminal or a reader see lines that are none. */
    List<String> betrayals() {
        return List.copyOf(betrayals);
    }

    /** Of the threads that answer requests: the clocks of another test's server may be on their way out meanwhile. */
    List<String> errors() {
        return List.copyOf(errors);
    }

    int lines() {
        return lines.get();
    }

    @Override
    public void close() {
        root().detachAppender(this);
        stop();
    }

    private static ch.qos.logback.classic.Logger root() {
        return ((LoggerContext) LoggerFactory.getILoggerFactory()).getLogger(Logger.ROOT_LOGGER_NAME);
    }
}
