package io.repairbot.admin.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.MySqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Sessions in the database: all replicas know them, and they outlive Redis and a restart. Eight hours without a click end one. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(tableName = "console_session", maxInactiveIntervalInSeconds = 8 * 60 * 60)
class Sessions {
    /** Behind https the cookie is Secure; always HttpOnly and SameSite=Lax. */
    @Bean
    CookieSerializer sessionCookie() {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName("repairbot");
        return cookie;
    }

    /** Two requests of one browser may write the same attribute. */
    @Bean
    MySqlJdbcIndexedSessionRepositoryCustomizer mySqlSessions() {
        return new MySqlJdbcIndexedSessionRepositoryCustomizer();
    }
}
