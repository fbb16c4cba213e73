package io.repairbot.admin.account;

import io.repairbot.staff.Role;
import io.repairbot.staff.StaffDirectory;
import io.repairbot.staff.StaffMember;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The account with which everything begins: while there is none at all, the member of staff whom the operator names gets it and gives the others theirs. */
@Component
class FirstAccounts implements ApplicationRunner {
    private static final Logger log = LoggerFactory.getLogger(FirstAccounts.class);

    private final AccountMapper rows;
    private final Accounts accounts;
    private final StaffDirectory staff;
    private final First first;

    FirstAccounts(AccountMapper rows, Accounts accounts, StaffDirectory staff, First first) {
        this.rows = rows;
        this.accounts = accounts;
        this.staff = staff;
        this.first = first;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (rows.count() > 0) return;
        if (first.userid().isBlank()) {
            log.warn("Nobody can sign in to the console yet: set REPAIRBOT_CONSOLE_FIRST_USERID and"
                    + " REPAIRBOT_CONSOLE_FIRST_PASSWORD and start again");
            return;
        }
        StaffMember member = staff.find(first.userid())
                .filter(who -> who.role() == Role.MANAGER || who.role() == Role.ADMIN)
                .orElseThrow(() -> new IllegalStateException("repairbot.console.first-userid: '" + first.userid()
                        + "' is no active MANAGER or ADMIN in the table staff."));
        accounts.set(member.userid().toLowerCase(Locale.ROOT), first.password(), true);
        log.info("{} can sign in to the console with the first password and must change it", member.userid());
    }

    /** What the operator sets for the very first start. */
    @Component
    record First(
            @Value("${repairbot.console.first-userid:}") String userid,
            @Value("${repairbot.console.first-password:}") String password) {
        First {
            if (!userid.isBlank() && password.length() < Passwords.SHORTEST)
                throw new IllegalArgumentException(
                        "repairbot.console.first-password must have at least " + Passwords.SHORTEST + " characters.");
        }

        @Override
        public String toString() {
            return "First[" + userid + "]";
        }
    }
}
