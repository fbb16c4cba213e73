/** 改为紧急 and 改为普通 by supervisors and the front desk. What follows from it (clocks, ladder, cards) listens elsewhere. */
@org.jspecify.annotations.NullMarked
package io.repairbot.urgency;
