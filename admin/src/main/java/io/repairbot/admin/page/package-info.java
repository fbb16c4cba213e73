/** What all pages have in common: frame, menu, words for errors. Knows no noun of the trade. */
@org.jspecify.annotations.NullMarked
package io.repairbot.admin.page;
