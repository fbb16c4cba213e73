package io.repairbot.admin.account;

import java.time.Clock;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** In the demo everybody at a desk has the same password, which the program that starts it chooses and prints; before the first account is looked for. */
@Component
@Order(0)
@ConditionalOnProperty("repairbot.console.demo-password")
class DemoAccounts implements ApplicationRunner {
    private final Desks desks;
    private final AccountMapper accounts;
    private final Clock clock;
    private final String hash;

    DemoAccounts(
            Desks desks,
            AccountMapper accounts,
            Clock clock,
            Passwords passwords,
            @Value("${repairbot.console.demo-password}") String password) {
        this.desks = desks;
        this.accounts = accounts;
        this.clock = clock;
        this.hash = passwords.hash(password);
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        desks.userids().forEach(userid -> accounts.set(userid, hash, false, clock.instant()));
    }

    @Mapper
    interface Desks {
        @Select("SELECT userid FROM staff WHERE active = 1 AND role <> 'ENGINEER'")
        List<String> userids();
    }
}
