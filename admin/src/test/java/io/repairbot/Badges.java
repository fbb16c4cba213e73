package io.repairbot;

import io.repairbot.staff.StaffIdentity;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The messenger at this module's edge: a code names its person and works once. The real one is asked in the server's story tests. */
public final class Badges implements StaffIdentity {
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final Set<String> used = ConcurrentHashMap.newKeySet();

    /** @param userid empty for somebody outside the company */
    public static String of(String userid) {
        return "code-" + NEXT.incrementAndGet() + "-" + userid;
    }

    @Override
    public URI byQrCode(URI back, String state) {
        return URI.create("https://messenger.example.com/qr?back=" + back + "&state=" + state);
    }

    @Override
    public URI inMessenger(URI back, String state) {
        return URI.create("https://messenger.example.com/silent?back=" + back + "&state=" + state);
    }

    @Override
    public boolean isMessenger(String userAgent) {
        return userAgent.contains("messenger");
    }

    @Override
    public Answer whoIs(String code) {
        if (code.equals("down")) return new Answer.Unavailable();
        String[] parts = code.split("-", 3);
        if (parts.length < 3 || !used.add(code)) return new Answer.BadCode();
        return parts[2].isEmpty() ? new Answer.Stranger() : new Answer.Member(parts[2]);
    }
}
