package io.repairbot.admin.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.repairbot.Browser;
import io.repairbot.ConsoleTest;
import io.repairbot.staff.StaffDirectory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.JdbcTemplate;

@ConsoleTest
class FirstAccountsTest {
    private static final String FIRST = "given-by-operator";

    @Autowired
    AccountMapper rows;

    @Autowired
    Accounts accounts;

    @Autowired
    StaffDirectory staff;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    @DisplayName("With no account at all the named manager gets in with the first password and must change it")
    void begins() {
        jdbc.update("DELETE FROM console_account");
        start("zheng.jingli");
        Browser manager = new Browser();
        manager.signIn("zheng.jingli", FIRST);
        assertThat(manager.get("/").headers().firstValue("Location")).hasValue("/password");
    }

    @Test
    @DisplayName("Where somebody has an account already the first password opens nothing")
    void onlyOnce() {
        start("zheng.jingli");
        assertThat(new Browser().signIn("zheng.jingli", FIRST).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("?wrong"));
    }

    @Test
    @DisplayName(
            "A first account without a password, or with a short one, is refused with a sentence that names the setting")
    void needsPassword() {
        assertThatThrownBy(() -> new FirstAccount("zheng.jingli", ""))
                .hasMessageStartingWith("repairbot.console.first-password is missing");
        assertThatThrownBy(() -> new FirstAccount("zheng.jingli", "too-short"))
                .hasMessageStartingWith("repairbot.console.first-password is too short");
    }

    @Test
    @DisplayName("A clerk, an engineer or a stranger cannot be the first: the start says so")
    void onlyManagers() {
        jdbc.update("DELETE FROM console_account");
        assertThatThrownBy(() -> start("qian.qiantai")).hasMessageContaining("first-userid");
        assertThatThrownBy(() -> start("nobody")).hasMessageContaining("first-userid");
    }

    private void start(String userid) {
        new FirstAccounts(rows, accounts, staff, new FirstAccount(userid, FIRST))
                .run(new DefaultApplicationArguments());
    }
}
