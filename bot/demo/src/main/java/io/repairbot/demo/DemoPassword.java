package io.repairbot.demo;

import java.security.SecureRandom;
import org.springframework.core.env.SimpleCommandLinePropertySource;

/** The one password of the demo's desks: another at each start, because the port may be open to the office; an argument fixes it. */
final class DemoPassword {
    static final String SETTING = "repairbot.console.demo-password";
    static final String ARGUMENT = "--" + SETTING + "=";
    /** Without letters that look alike. */
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

    private DemoPassword() {}

    static String of(SimpleCommandLinePropertySource arguments) {
        String given = arguments.getProperty(SETTING);
        return given == null || given.isBlank() ? random() : given;
    }

    private static String random() {
        SecureRandom random = new SecureRandom();
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < 10; i++) made.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        return made.toString();
    }
}
