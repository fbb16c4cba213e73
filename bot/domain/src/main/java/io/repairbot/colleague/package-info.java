/** What an engineer asks of a colleague: to take an order over (转单), or to come and help (请求支援). Knows no cards: it writes notices. */
@org.jspecify.annotations.NullMarked
package io.repairbot.colleague;
