package io.repairbot.admin.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.HttpSessionIdResolver;

/**
 * One session for the desk and one for the engineers' pages: those are on the internet, and what is done there neither opens nor ends a session of
 * the console. Behind https the cookies are Secure; always HttpOnly and SameSite=Lax.
 */
final class TwoCookies implements HttpSessionIdResolver {
    private final HttpSessionIdResolver desk = cookie("repairbot", null);
    private final HttpSessionIdResolver phone = cookie("repairbot-m", "/m");

    @Override
    public List<String> resolveSessionIds(HttpServletRequest request) {
        return of(request).resolveSessionIds(request);
    }

    @Override
    public void setSessionId(HttpServletRequest request, HttpServletResponse response, String sessionId) {
        of(request).setSessionId(request, response, sessionId);
    }

    @Override
    public void expireSession(HttpServletRequest request, HttpServletResponse response) {
        of(request).expireSession(request, response);
    }

    private HttpSessionIdResolver of(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return Area.isOnPhones(path) ? phone : desk;
    }

    private static HttpSessionIdResolver cookie(String name, @Nullable String path) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(name);
        if (path != null) cookie.setCookiePath(path);
        CookieHttpSessionIdResolver resolver = new CookieHttpSessionIdResolver();
        resolver.setCookieSerializer(cookie);
        return resolver;
    }
}
