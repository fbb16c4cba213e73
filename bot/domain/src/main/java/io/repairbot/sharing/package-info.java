/**
 * Residents who wait for an order that is another's: neighbours in an incident, others of the same home. They hear how it goes on; the call-back (回访) is
 * asked of the one whose order it is, since one order has one answer, and who of the others is not content reports anew. Knows no incident and no chat.
 */
@org.jspecify.annotations.NullMarked
package io.repairbot.sharing;
