/** Engineers, front desk, supervisors, managers: names, roles, trades. Knows no order and no roster. */
@org.jspecify.annotations.NullMarked
package io.repairbot.staff;
