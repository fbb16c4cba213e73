package io.repairbot.admin.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.MySqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.HttpSessionIdResolver;

/** Sessions in the database: all replicas know them, and they outlive Redis and a restart. Eight hours without a click end one. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(tableName = "console_session", maxInactiveIntervalInSeconds = 8 * 60 * 60)
class Sessions {
    @Bean
    HttpSessionIdResolver sessionIds() {
        return new TwoCookies();
    }

    /** Two requests of one browser may write the same attribute. */
    @Bean
    MySqlJdbcIndexedSessionRepositoryCustomizer mySqlSessions() {
        return new MySqlJdbcIndexedSessionRepositoryCustomizer();
    }
}
