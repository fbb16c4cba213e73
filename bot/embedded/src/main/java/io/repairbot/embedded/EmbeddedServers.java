package io.repairbot.embedded;

import java.nio.file.Path;
import java.util.List;

/**
 * One database and one Redis in one folder. Data is kept between starts; servers left behind by a killed process are stopped first and their
 * data is used. A folder belongs to one JVM at a time.
 */
public final class EmbeddedServers implements AutoCloseable {
    private static final String TUNING =
            "characterEncoding=UTF-8&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true"
                    + "&useLocalSessionState=true&cachePrepStmts=true&cacheServerConfiguration=true"
                    + "&sslMode=DISABLED&allowPublicKeyRetrieval=true&createDatabaseIfNotExist=true";

    private final FolderLock lock;
    private volatile RedisServer redis;
    private volatile DatabaseServer database;

    private EmbeddedServers(FolderLock lock, RedisServer redis, DatabaseServer database) {
        this.lock = lock;
        this.redis = redis;
        this.database = database;
    }

    /** Starts both on free ports; see {@link #start(Path, Database, Options)}. */
    public static EmbeddedServers start(Path folder, Database kind) {
        return start(folder, kind, Options.defaults());
    }

    /**
     * Starts both and returns when they answer. Nothing is left running when it fails.
     *
     * @throws EmbeddedServersException with one sentence: folder in use, port taken, no binary for this machine, server refuses to start
     */
    public static EmbeddedServers start(Path folder, Database kind, Options options) {
        try (Undo undo = new Undo()) {
            FolderLock lock = undo.with(FolderLock.take(folder.toAbsolutePath().normalize()));
            Orphans.stop(lock.folder());
            if (options.fresh()) {
                lock.emptyFolder();
            }
            RedisServer redis = undo.with(RedisServer.start(lock.folder().resolve("redis"), options));
            DatabaseServer database = undo.with(DatabaseServer.start(lock.folder(), kind, options));
            undo.forget();
            return new EmbeddedServers(lock, redis, database);
        }
    }

    /** The JDBC URL (Connector/J) of a database, which is created on first use. Session time zone UTC, tuned as production should be. */
    public String jdbcUrl(String name) {
        return "jdbc:mysql://127.0.0.1:" + database.port() + "/" + name + "?" + TUNING;
    }

    public String user() {
        return DatabaseServer.USER;
    }

    /** New at each start. */
    public String password() {
        return database.password();
    }

    public String redisUrl() {
        return "redis://:" + redis.password() + "@127.0.0.1:" + redis.port();
    }

    /** Process ids of the servers, for a look from outside. */
    public List<Long> processIds() {
        return List.of(redis.processId(), database.processId());
    }

    /** For trials of how a program bears it; {@link #startRedis} brings it back with data, port and password. */
    public void stopRedis() {
        redis.close();
    }

    public void startRedis() {
        redis = redis.again();
    }

    /** The database goes and comes back with its data, port and password. */
    public void restartDatabase() {
        database.close();
        database = database.again();
    }

    /** Stops both cleanly and gives the folder back; a second call does nothing. Close the connections first. */
    @Override
    public void close() {
        redis.close();
        database.close();
        lock.close();
    }
}
