package io.repairbot.persistence;

import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.PessimisticLockingFailureException;

/**
 * Does a transaction again at once when the database has broken it off because two waited for each other. It had no effect, so it may simply be done
 * anew; a wait that was too long is not repeated.
 */
public final class LockRetry {
    /** MySQL and MariaDB alike; 1205, the wait that was too long, has another one. */
    private static final String DEADLOCK = "40001";

    private static final RetryTemplate RETRY = new RetryTemplate(RetryPolicy.builder()
            .maxRetries(5)
            .delay(Duration.ofMillis(20))
            .jitter(Duration.ofMillis(15))
            .multiplier(1.5)
            .predicate(LockRetry::isDeadlock)
            .build());

    private LockRetry() {}

    /** @param work a whole transaction; called from outside any, up to six times within a third of a second plus its own time */
    public static <T extends @Nullable Object> T invoke(Supplier<T> work) {
        return RETRY.invoke(work);
    }

    public static void run(Runnable work) {
        RETRY.invoke(work);
    }

    private static boolean isDeadlock(Throwable failure) {
        return failure instanceof PessimisticLockingFailureException
                && NestedExceptionUtils.getMostSpecificCause(failure) instanceof SQLException cause
                && DEADLOCK.equals(cause.getSQLState());
    }
}
