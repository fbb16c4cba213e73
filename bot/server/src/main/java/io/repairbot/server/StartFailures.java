package io.repairbot.server;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Turns what stopped the start into one sentence instead of a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartFailures implements FailureAnalyzer {
    private static final String ACTION =
            "Set it in config/application.yml or as an environment variable, and start again.";

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        return find(failure, StartRefused.class)
                .map(refused -> new FailureAnalysis(refused.getMessage(), ACTION, failure))
                .or(() -> malformedSetting(failure))
                .or(() -> database(failure))
                .orElse(null);
    }

    /** A settings record that refused its values: its own sentence says it best. */
    private static Optional<FailureAnalysis> malformedSetting(Throwable failure) {
        return find(failure, BindException.class)
                .flatMap(bind -> find(bind, IllegalArgumentException.class))
                .filter(refused -> String.valueOf(refused.getMessage()).startsWith("repairbot."))
                .map(refused -> new FailureAnalysis(refused.getMessage(), ACTION, failure));
    }

    private static Optional<FailureAnalysis> database(Throwable failure) {
        return find(failure, SQLException.class)
                .filter(sql -> isConnection(sql.getSQLState()))
                .map(sql -> new FailureAnalysis(
                        "The database of spring.datasource.url does not let us in: "
                                + sql.getMessage().lines().findFirst().orElse("no reason given"),
                        "Check spring.datasource.url, .username and .password, and that the database runs.",
                        failure));
    }

    /** 08: no connection; 28: wrong user or password; 42000: no such database, or not for this user; S1009: malformed address. */
    private static boolean isConnection(@Nullable String state) {
        return state != null
                && (state.startsWith("08")
                        || state.startsWith("28")
                        || List.of("42000", "S1009").contains(state));
    }

    private static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }
}
