package io.repairbot.admin.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Keeps two strings in the session, the userid and what proved it, and looks the rest up at each request. A session begun with an older password
 * is nobody's; a new version of the program can read the sessions of the old one.
 */
@Component
public class SessionViewers implements SecurityContextRepository {
    private static final String USERID = "console.userid";
    private static final String PROOF = "console.password-set-at";

    private final Viewers viewers;

    SessionViewers(Viewers viewers) {
        this.viewers = viewers;
    }

    /** Signed in as this viewer. */
    public static Authentication signedIn(Viewer viewer) {
        return UsernamePasswordAuthenticationToken.authenticated(
                viewer, null, List.of(new SimpleGrantedAuthority(viewer.role().name())));
    }

    /** Begins a session of his own: nothing of the one before it goes on, neither its id nor the token of its forms. */
    public void begin(HttpServletRequest request, Viewer viewer) {
        HttpSession before = request.getSession(false);
        if (before != null) before.invalidate();
        write(request.getSession(), viewer);
    }

    /** He has a new password: his own session goes on, all others of his are over. */
    public void keep(HttpServletRequest request, String userid) {
        viewers.find(userid).ifPresent(viewer -> write(request.getSession(), viewer));
    }

    @Override
    @Deprecated
    @SuppressWarnings("deprecation") // The interface still asks for it and calls it from the newer method.
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return viewer(holder.getRequest().getSession(false))
                .map(viewer -> new SecurityContextImpl(signedIn(viewer)))
                .orElseGet(SecurityContextImpl::new);
    }

    private Optional<Viewer> viewer(@Nullable HttpSession session) {
        if (session == null || !(session.getAttribute(USERID) instanceof String userid)) return Optional.empty();
        return viewers.standing(userid, session.getAttribute(PROOF));
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        Authentication authentication = context.getAuthentication();
        HttpSession session = request.getSession(false);
        if (authentication != null && authentication.getPrincipal() instanceof Viewer viewer) {
            write(request.getSession(), viewer);
        } else if (session != null) {
            session.removeAttribute(USERID);
            session.removeAttribute(PROOF);
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(USERID) != null;
    }

    private static void write(HttpSession session, Viewer viewer) {
        session.setAttribute(USERID, viewer.userid());
        session.setAttribute(PROOF, viewer.proof());
    }
}
