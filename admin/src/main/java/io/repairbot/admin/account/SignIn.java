package io.repairbot.admin.account;

import io.repairbot.admin.access.SessionViewers;
import io.repairbot.admin.access.Viewer;
import io.repairbot.admin.access.Viewers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Userid and password. Whatever is wrong, the answer and the time it takes are the same: a stranger learns no userid, and not that one is locked. */
@Component
class SignIn implements AuthenticationProvider {
    static final int TRIES = 5;
    static final Duration LOCKED = Duration.ofMinutes(15);

    private final AccountMapper accounts;
    private final Viewers viewers;
    private final Passwords passwords;
    private final Clock clock;

    SignIn(AccountMapper accounts, Viewers viewers, Passwords passwords, Clock clock) {
        this.accounts = accounts;
        this.viewers = viewers;
        this.passwords = passwords;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String userid = attempt.getName().strip().toLowerCase(Locale.ROOT);
        String password = String.valueOf(attempt.getCredentials());
        Instant now = clock.instant();
        boolean heard = accounts.take(userid, TRIES, now, now.plus(LOCKED)) == 1;
        boolean right = passwords.matches(password, heard ? accounts.password(userid) : java.util.Optional.empty());
        Viewer viewer = right ? viewers.find(userid).orElse(null) : null;
        if (viewer == null) throw new BadCredentialsException("Wrong userid or password");
        accounts.signedIn(userid, now);
        return SessionViewers.signedIn(viewer);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
