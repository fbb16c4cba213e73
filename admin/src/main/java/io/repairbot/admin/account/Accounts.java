package io.repairbot.admin.account;

import io.repairbot.admin.access.Viewer;
import io.repairbot.admin.deed.Deed;
import io.repairbot.admin.deed.Deeds;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has an account and with which password. */
@Service
class Accounts {
    private final AccountMapper accounts;
    private final Passwords passwords;
    private final Deeds deeds;
    private final Clock clock;

    Accounts(AccountMapper accounts, Passwords passwords, Deeds deeds, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.deeds = deeds;
        this.clock = clock;
    }

    List<AccountMapper.Line> of(Viewer viewer) {
        return accounts.of(viewer.communityId());
    }

    /** @return what is wrong, in words for him; empty when the new password holds */
    @Transactional
    public Optional<String> change(Viewer viewer, String old, String fresh) {
        if (!passwords.matches(old, accounts.password(viewer.userid()))) return Optional.of("原密码不对，请重新输入。");
        if (old.equals(fresh)) return Optional.of("新密码不能和原密码一样。");
        Optional<String> complaint = passwords.complaint(viewer.userid(), fresh);
        if (complaint.isPresent()) return complaint;
        set(viewer.userid(), fresh, false);
        deeds.write(viewer, Deed.PASSWORD_CHANGED, viewer.userid(), "");
        return Optional.empty();
    }

    /**
     * Opens the account of a member of the manager's community, or gives it a new first password and unlocks it.
     *
     * @return the password, to be told once; empty when there is no such member
     */
    @Transactional
    public Optional<String> give(Viewer manager, String userid) {
        String lower = userid.toLowerCase(Locale.ROOT);
        if (of(manager).stream().noneMatch(line -> line.userid().equals(lower))) return Optional.empty();
        String password = passwords.random();
        set(lower, password, true);
        deeds.write(manager, Deed.PASSWORD_GIVEN, lower, "");
        return Optional.of(password);
    }

    void set(String userid, String password, boolean mustChange) {
        accounts.set(userid, passwords.hash(password), mustChange, clock.instant());
    }
}
