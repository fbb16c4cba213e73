/** Searches that people keep under a name. Knows addresses, not what is searched for. */
@org.jspecify.annotations.NullMarked
package io.repairbot.admin.view;
