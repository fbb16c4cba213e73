/**
 * A real MariaDB or MySQL and a real Redis in a folder, for the demo and for tests. Knows nothing of the bot and is never part of a
 * production server.
 *
 * <p>Tests of other modules share one pair of servers per JVM. A base class of the module hands it to Spring:
 *
 * <pre>{@code
 * @DynamicPropertySource
 * static void servers(DynamicPropertyRegistry registry) {
 *     TestServers servers = TestServers.shared();
 *     registry.add("spring.datasource.url", servers::jdbcUrl);
 *     registry.add("spring.datasource.username", servers::user);
 *     registry.add("spring.datasource.password", servers::password);
 *     registry.add("spring.data.redis.url", servers::redisUrl);
 * }
 * }</pre>
 *
 * <p>{@code mvn verify} uses MariaDB, {@code mvn verify -Pmysql8} MySQL 8.0.
 */
@org.jspecify.annotations.NullMarked
package io.repairbot.embedded;
