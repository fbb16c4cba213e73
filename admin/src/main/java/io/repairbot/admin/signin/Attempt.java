package io.repairbot.admin.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A sign-in that has begun: what the browser must bring back from the messenger, and where it wanted to go. Kept in the browser's own session, so
 * that nobody can let another browser finish what he began himself; good once and for ten minutes.
 *
 * @param state 64 hexadecimal digits
 * @param wanted a path of ours; empty: the first page
 */
record Attempt(String state, Instant begun, String wanted) {
    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final String KEPT = "console.sign-in";
    private static final SecureRandom RANDOM = new SecureRandom();

    static Attempt begin(HttpServletRequest request, Instant now, String wanted) {
        byte[] state = new byte[32];
        RANDOM.nextBytes(state);
        Attempt attempt = new Attempt(HexFormat.of().formatHex(state), now, wanted);
        request.getSession().setAttribute(KEPT, attempt.state + ' ' + now + ' ' + wanted);
        return attempt;
    }

    /** Takes it out of the session, whether the state is right or not. */
    static Optional<Attempt> take(HttpServletRequest request, String state, Instant now) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(KEPT) instanceof String kept)) return Optional.empty();
        session.removeAttribute(KEPT);
        String[] parts = kept.split(" ", 3);
        Attempt attempt = new Attempt(parts[0], Instant.parse(parts[1]), parts[2]);
        return Optional.of(attempt).filter(begun -> begun.isFor(state) && now.isBefore(begun.begun.plus(LIFE)));
    }

    private boolean isFor(String brought) {
        return MessageDigest.isEqual(state.getBytes(StandardCharsets.UTF_8), brought.getBytes(StandardCharsets.UTF_8));
    }
}
