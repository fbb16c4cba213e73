/** What staff tap and write, turned into the domain's verbs, and the answer they get. Knows no WeCom. */
@org.jspecify.annotations.NullMarked
package io.repairbot.crew;
