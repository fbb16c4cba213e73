/** What residents and engineers sent along: handed out so that it can do nothing in the console. Knows no page. */
@org.jspecify.annotations.NullMarked
package io.repairbot.admin.photo;
