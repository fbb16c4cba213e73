package io.repairbot.admin.account;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes passwords, says which are good enough, and makes new ones. */
@Component
class Passwords {
    static final int SHORTEST = 10;
    /** What bcrypt can tell apart. */
    private static final int MOST_BYTES = 72;
    /** Without 0 O 1 l I: read aloud and typed by hand. */
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

    private final PasswordEncoder encoder;
    private final SecureRandom random = new SecureRandom();
    private final String nobodys;

    /** @param strength 4 to 31: each step doubles the time of a guess */
    Passwords(@Value("${repairbot.console.password-strength:12}") int strength) {
        this.encoder = new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(strength)));
        this.nobodys = String.valueOf(encoder.encode(random()));
    }

    String hash(String password) {
        return String.valueOf(encoder.encode(password));
    }

    /** Takes its time also when there is no hash to compare with. */
    boolean matches(String password, Optional<String> hash) {
        boolean measurable = password.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
        boolean same = encoder.matches(measurable ? password : "", hash.orElse(nobodys));
        return same && measurable && hash.isPresent();
    }

    /** Empty when it will do, else what is wrong with it. */
    Optional<String> complaint(String userid, String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST) return Optional.of("新密码至少要" + SHORTEST + "个字符。");
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) return Optional.of("新密码太长，请控制在70个字母以内。");
        if (password.toLowerCase(java.util.Locale.ROOT).contains(userid)) return Optional.of("新密码里不要包含用户名。");
        if (password.chars().distinct().count() < 5) return Optional.of("新密码太简单，请多用几种不同的字符。");
        return Optional.empty();
    }

    /** Good for one day of a new account: three groups of four, about 60 bits. */
    String random() {
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            if (i > 0 && i % 4 == 0) made.append('-');
            made.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return made.toString();
    }
}
