/** Local accounts: signing in, passwords, lock-out, and the page on which a manager gives them. Knows no order. */
@org.jspecify.annotations.NullMarked
package io.repairbot.admin.account;
