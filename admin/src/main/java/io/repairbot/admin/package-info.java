/**
 * The console: the front desk and supervisors at work. Each page is a package with SQL shaped for it; everything is changed through the domain's
 * verbs. Knows no chat and no WeCom; sentences are read only where a clerk types a report, by what reads them for the chat too.
 */
@org.jspecify.annotations.NullMarked
package io.repairbot.admin;
