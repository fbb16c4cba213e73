package io.repairbot.admin.account;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What an operator sets for the very first start.
 *
 * @param firstUserid of a manager or administrator; empty when others have accounts already
 */
@ConfigurationProperties("repairbot.console")
record FirstAccount(String firstUserid, String firstPassword) {
    FirstAccount {
        firstUserid = firstUserid == null ? "" : firstUserid.strip();
        firstPassword = firstPassword == null ? "" : firstPassword;
        if (!firstUserid.isEmpty() && firstPassword.length() < Passwords.SHORTEST)
            throw new IllegalArgumentException("repairbot.console.first-password is "
                    + (firstPassword.isEmpty() ? "missing" : "too short") + ": it must have at least "
                    + Passwords.SHORTEST + " characters.");
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "FirstAccount[" + firstUserid + "]";
    }
}
