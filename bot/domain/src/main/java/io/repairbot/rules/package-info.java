/** Every number of the property-management rules, from {@code config/rules.yml}. Knows no other package. */
@org.jspecify.annotations.NullMarked
package io.repairbot.rules;
