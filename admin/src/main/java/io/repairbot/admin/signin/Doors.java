package io.repairbot.admin.signin;

import io.repairbot.admin.page.Missing;
import io.repairbot.staff.StaffIdentity;
import java.net.URI;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The ways to the messenger and back. The addresses back are settings, never what the request says of itself. */
@Component
class Doors {
    private final ObjectProvider<StaffIdentity> messenger;
    private final String phones;
    private final String desks;

    /** @param desks where the console is reached when it is not at the public address */
    Doors(
            ObjectProvider<StaffIdentity> messenger,
            @Value("${repairbot.public-url:}") String phones,
            @Value("${repairbot.console.url:}") String desks) {
        this.messenger = messenger;
        this.phones = phones;
        this.desks = desks.isBlank() ? phones : desks;
    }

    /** @throws Missing where this process has no messenger */
    StaffIdentity messenger() {
        StaffIdentity identity = messenger.getIfAvailable();
        if (identity == null) throw new Missing();
        return identity;
    }

    URI toDesk(String state, String userAgent) {
        URI back = address(desks, "/login/wecom/back");
        return messenger().isMessenger(userAgent)
                ? messenger().inMessenger(back, state)
                : messenger().byQrCode(back, state);
    }

    URI toPhone(String state) {
        return messenger().inMessenger(address(phones, "/m/login/back"), state);
    }

    private static URI address(String base, String path) {
        return URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path);
    }
}
