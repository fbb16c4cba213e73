package io.repairbot.admin.access;

import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Everything is closed unless an {@link Area} opens it. The platform's callback, residents' pages and the actuator guard themselves and never get here. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class ConsoleSecurity {
    /** Nothing inline, nothing foreign. Pictures in style sheets of the library are data: addresses. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self';"
            + " img-src 'self' data:; media-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final RequestMatcher NOT_OURS =
            new OrRequestMatcher(path("/wecom/**"), path("/p/**"), path("/actuator/**"));

    /** Scripts and styles may be kept by browsers; they belong to no session. */
    @Bean
    @Order(1)
    SecurityFilterChain consoleAssets(HttpSecurity http) {
        return http.securityMatcher("/webjars/**", "/console/**", "/m/assets/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(CsrfConfigurer::disable)
                .requestCache(cache -> cache.disable())
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable))
                .build();
    }

    /** Asks the one bean that is an AuthenticationProvider; named here as well, it would be asked twice and count each wrong password double. */
    @Bean
    @Order(2)
    SecurityFilterChain consolePages(HttpSecurity http, SessionViewers viewers) {
        return http.securityMatcher(new NegatedRequestMatcher(NOT_OURS))
                .securityContext(context -> context.securityContextRepository(viewers))
                .authorizeHttpRequests(ConsoleSecurity::open)
                .formLogin(
                        form -> form.loginPage("/login").defaultSuccessUrl("/").failureUrl("/login?wrong"))
                .logout(logout -> logout.logoutRequestMatcher(
                                new OrRequestMatcher(posted("/logout"), posted("/m/logout")))
                        .logoutSuccessHandler(new Goodbye()))
                .requestCache(cache -> cache.requestCache(WayBack.toPages()))
                .exceptionHandling(refused ->
                        refused.authenticationEntryPoint(new ToSignIn()).accessDeniedHandler(new NoEntry()))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(POLICY))
                        .referrerPolicy(referrer -> {}))
                .build();
    }

    private static void open(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                .permitAll()
                .requestMatchers("/login", "/login/wecom", "/login/wecom/back", "/favicon.ico")
                .permitAll()
                .requestMatchers("/m/login", "/m/login/back", "/m/open/*")
                .permitAll();
        for (Area area : Area.values()) {
            requests.requestMatchers(area.patterns()).access(only(area));
        }
        requests.anyRequest().authenticated();
    }

    private static AuthorizationManager<RequestAuthorizationContext> only(Area area) {
        return (authentication, context) -> new AuthorizationDecision(
                authentication.get().getPrincipal() instanceof Viewer viewer && area.isOpenTo(viewer));
    }

    /** Also for what the error page shows; after Spring Session's filter. */
    @Bean
    DelegatingFilterProxyRegistrationBean consoleSecurityFilter() {
        DelegatingFilterProxyRegistrationBean filter =
                new DelegatingFilterProxyRegistrationBean("springSecurityFilterChain");
        filter.setOrder(-100);
        filter.setDispatcherTypes(EnumSet.allOf(DispatcherType.class));
        return filter;
    }

    private static RequestMatcher posted(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, pattern);
    }

    private static RequestMatcher path(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(pattern);
    }
}
