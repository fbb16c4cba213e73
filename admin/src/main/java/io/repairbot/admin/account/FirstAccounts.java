package io.repairbot.admin.account;

import io.repairbot.staff.Role;
import io.repairbot.staff.StaffDirectory;
import io.repairbot.staff.StaffMember;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The account with which everything begins: while there is none at all, the member of staff whom the operator names gets it and gives the others theirs. */
@Component
@EnableConfigurationProperties(FirstAccount.class)
class FirstAccounts implements ApplicationRunner {
    private static final Logger log = LoggerFactory.getLogger(FirstAccounts.class);

    private final AccountMapper rows;
    private final Accounts accounts;
    private final StaffDirectory staff;
    private final FirstAccount first;

    FirstAccounts(AccountMapper rows, Accounts accounts, StaffDirectory staff, FirstAccount first) {
        this.rows = rows;
        this.accounts = accounts;
        this.staff = staff;
        this.first = first;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (rows.count() > 0) return;
        if (first.firstUserid().isEmpty()) {
            log.warn("Nobody can sign in to the console yet: set REPAIRBOT_CONSOLE_FIRST_USERID and"
                    + " REPAIRBOT_CONSOLE_FIRST_PASSWORD and start again");
            return;
        }
        StaffMember member = staff.find(first.firstUserid())
                .filter(who -> who.role() == Role.MANAGER || who.role() == Role.ADMIN)
                .orElseThrow(() -> new IllegalStateException("repairbot.console.first-userid: '" + first.firstUserid()
                        + "' is no active MANAGER or ADMIN in the table staff."));
        accounts.set(member.userid(), first.firstPassword(), true);
        log.info("{} can sign in to the console with the first password and must change it", member.userid());
    }
}
