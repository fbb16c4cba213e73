/**
 * The console: the front desk and supervisors at work. Each page is a package with SQL shaped for it; everything is changed through the domain's
 * verbs. Knows no chat, no WeCom and no sentence reader.
 */
@org.jspecify.annotations.NullMarked
package io.repairbot.admin;
