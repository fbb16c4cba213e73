package io.repairbot;

import java.sql.Connection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.ibatis.executor.statement.StatementHandler;
import org.apache.ibatis.plugin.Interceptor;
import org.apache.ibatis.plugin.Intercepts;
import org.apache.ibatis.plugin.Invocation;
import org.apache.ibatis.plugin.Signature;

/** Writes down every SQL statement of the mappers. */
@Intercepts(
        @Signature(
                type = StatementHandler.class,
                method = "prepare",
                args = {Connection.class, Integer.class}))
public final class StatementCount implements Interceptor {
    private final List<Prepared> statements = new CopyOnWriteArrayList<>();

    private record Prepared(String thread, String sql) {}

    @Override
    public Object intercept(Invocation invocation) throws Throwable {
        statements.add(new Prepared(
                Thread.currentThread().getName(),
                ((StatementHandler) invocation.getTarget()).getBoundSql().getSql()));
        return invocation.proceed();
    }

    /** How many were prepared with these words. */
    public int of(String words) {
        return (int) statements.stream().filter(s -> s.sql().contains(words)).count();
    }

    public void reset() {
        statements.clear();
    }

    /** Those of the thread that prepared the last statement with these words: others work at the same time. */
    public List<String> statementsBeside(String words) {
        String thread = statements.stream()
                .filter(statement -> statement.sql().contains(words))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .thread();
        return statements.stream()
                .filter(statement -> statement.thread().equals(thread))
                .map(Prepared::sql)
                .toList();
    }
}
