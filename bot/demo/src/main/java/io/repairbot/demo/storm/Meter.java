package io.repairbot.demo.storm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** What database, Redis and the operating system have counted so far. */
record Meter(long statements, long redisCalls, double cpuSeconds, long turns, long nanos) {
    private static final List<String> KINDS =
            List.of("Com_select", "Com_insert", "Com_update", "Com_delete", "Com_insert_select");
    private static final double TICKS_A_SECOND = 100;

    static Meter read(StormTown town, RedisProbe redis, List<Replica> replicas) {
        JdbcTemplate jdbc = town.jdbc();
        Map<String, Long> status = new HashMap<>();
        jdbc.query(
                "SHOW GLOBAL STATUS LIKE 'Com_%'",
                row -> {
                    if (KINDS.contains(row.getString(1))) status.put(row.getString(1), row.getLong(2));
                });
        Long turns = jdbc.queryForObject(
                "SELECT COUNT(*) FROM inbound_message WHERE state = 'PROCESSED' AND kind = 'TEXT'", Long.class);
        return new Meter(
                status.values().stream().mapToLong(Long::longValue).sum(),
                redis.calls(),
                replicas.stream()
                        .filter(Replica::runs)
                        .mapToDouble(replica -> cpu(replica.processId()))
                        .sum(),
                turns == null ? 0 : turns,
                System.nanoTime());
    }

    Meter since(Meter before) {
        return new Meter(
                statements - before.statements,
                redisCalls - before.redisCalls,
                cpuSeconds - before.cpuSeconds,
                turns - before.turns,
                nanos - before.nanos);
    }

    double seconds() {
        return nanos / 1e9;
    }

    double perTurn(double all) {
        return turns == 0 ? 0 : all / turns;
    }

    /** User and system time; fields 14 and 15 of /proc/pid/stat, in hundredths of a second. */
    private static double cpu(long pid) {
        String[] fields =
                read("/proc/" + pid + "/stat").replaceAll(".*\\) ", "").split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_A_SECOND;
    }

    /** Resident memory at its highest, in MB. */
    static long peakMegabytes(long pid) {
        return read("/proc/" + pid + "/status")
                        .lines()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                        .findFirst()
                        .orElse(0)
                / 1024;
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new IllegalStateException("Storms are measured on Linux only", e);
        }
    }
}
