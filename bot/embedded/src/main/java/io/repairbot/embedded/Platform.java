package io.repairbot.embedded;

import java.util.Locale;

/** The machines for which the servers are published. */
enum Platform {
    LINUX_X86_64,
    LINUX_ARM64,
    MAC_X86_64,
    MAC_ARM64,
    OTHER;

    static Platform current() {
        return of(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    static Platform of(String system, String architecture) {
        boolean arm = architecture.equals("aarch64");
        boolean known = arm || architecture.equals("amd64") || architecture.equals("x86_64");
        String name = system.toLowerCase(Locale.ROOT);
        if (known && name.startsWith("linux")) {
            return arm ? LINUX_ARM64 : LINUX_X86_64;
        }
        if (known && name.startsWith("mac")) {
            return arm ? MAC_ARM64 : MAC_X86_64;
        }
        return OTHER;
    }

    static EmbeddedServersException unsupported(String server) {
        return new EmbeddedServersException(
                "There is no embedded " + server + " for " + System.getProperty("os.name") + " on "
                        + System.getProperty("os.arch") + ": use Linux on x86-64 (WSL 2, Docker) or macOS on arm64, "
                        + "or run the production server against your own database and Redis.");
    }
}
