/** What may be done to an order from a desk: which deeds are open to whom in which state, and what each needs to know. Verbs are the domain's. */
@org.jspecify.annotations.NullMarked
package io.repairbot.admin.action;
