package io.repairbot.server;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.env.Environment;

/** What one process does ({@code repairbot.roles}); the public callback and the internal console may run on different machines. */
enum Role {
    /** Residents' and engineers' chats, and the clocks. */
    CHAT("dialogue", "progress", "crew", "wecom", "clockwork"),
    /** The front desk's pages. */
    CONSOLE("admin");

    private static final String PROPERTY = "repairbot.roles";

    private final List<String> packages;

    Role(String... packages) {
        this.packages = List.of(packages);
    }

    List<String> packages() {
        return packages;
    }

    /** @throws StartRefused when the property names no role or an unknown one */
    static Set<Role> of(Environment environment) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String name : environment.getProperty(PROPERTY, "chat,console").split(",")) {
            roles.add(named(name.strip()));
        }
        return roles;
    }

    /** A console on a machine of its own has the sign-in by WeCom when it is given the app's settings; without them it has passwords only. */
    static boolean signsInByWecom(Environment environment) {
        return of(environment).contains(CONSOLE)
                && !environment.getProperty("repairbot.wecom.corp-id", "").isBlank();
    }

    private static Role named(String name) {
        return Arrays.stream(values())
                .filter(role -> role.name().toLowerCase(Locale.ROOT).equals(name))
                .findAny()
                .orElseThrow(() -> new StartRefused(
                        PROPERTY + " is malformed: it must be chat, console or chat,console, not '" + name + "'."));
    }
}
