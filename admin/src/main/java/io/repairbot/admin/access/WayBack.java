package io.repairbot.admin.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** Where to go after signing in: to the page that was wanted, never to a part of one, and never to an address somebody gave. */
public final class WayBack {
    private WayBack() {}

    /** The page that was wanted, as a path of ours. */
    public static Optional<String> wanted(HttpServletRequest request, HttpServletResponse response) {
        if (!(toPages().getRequest(request, response) instanceof DefaultSavedRequest wanted)) return Optional.empty();
        String query = wanted.getQueryString();
        return Optional.of(wanted.getRequestURI() + (query == null ? "" : "?" + query));
    }

    static RequestCache toPages() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        cache.setRequestMatcher(request -> "GET".equals(request.getMethod())
                && request.getHeader("HX-Request") == null
                && String.valueOf(request.getHeader("Accept")).contains(MediaType.TEXT_HTML_VALUE));
        return cache;
    }
}
