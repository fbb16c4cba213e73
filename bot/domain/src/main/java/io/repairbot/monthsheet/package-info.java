/** The month as a supervisor has it before him: who is planned when, what leave and swaps have made of it, and what is wrong with it (S1). Changes nothing itself but asks before an unsound plan is published. */
@org.jspecify.annotations.NullMarked
package io.repairbot.monthsheet;
