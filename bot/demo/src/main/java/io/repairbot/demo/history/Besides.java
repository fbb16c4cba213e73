package io.repairbot.demo.history;

import io.repairbot.catalogue.ServiceItem;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;

/** What happened besides orders: requests that were declined, what was done in the console. One of each for some dozens of orders. */
record Besides(Town town, Wanted wanted, Instant now) {
    private static final int ORDERS_EACH = 50;
    private static final List<String> SERVICES = List.of("gas-supply", "gas-stove", "general");
    private static final List<String> CLERKS = List.of("qian.qiantai", "feng.qiantai", "wu.zhuguan");

    void write(Connection connection) throws SQLException {
        SplittableRandom random = new SplittableRandom(wanted.seed());
        Sheet declined =
                new Sheet("declined_request", "community_id, resident_id, service, words, cause, at, source_key");
        Sheet deeds = new Sheet("console_deed", "community_id, at, userid, deed, subject, detail");
        long community = town.community().id();
        int count = wanted.count() / ORDERS_EACH;
        for (int i = 0; i < count; i++) {
            Instant at = now.minus(Duration.ofMinutes((count - i) * 60L * 24 * 365 * wanted.years() / (count + 1)));
            ServiceItem paid =
                    town.services().get(random.nextInt(town.services().size()));
            boolean fee = paid.paid();
            String service = fee ? paid.code() : SERVICES.get(random.nextInt(SERVICES.size()));
            declined.row(
                    community,
                    town.homes().get(random.nextInt(town.homes().size())).resident(),
                    service,
                    "想请师傅来看一下",
                    fee ? "FEE_REFUSED" : "NOT_OFFERED",
                    at,
                    "past-declined-" + now.toEpochMilli() + "-" + i);
            deeds.row(
                    community, at, CLERKS.get(random.nextInt(CLERKS.size())), "PHONED", String.valueOf(i), "住户说已经修好了");
        }
        declined.write(connection);
        deeds.write(connection);
        connection.commit();
    }
}
