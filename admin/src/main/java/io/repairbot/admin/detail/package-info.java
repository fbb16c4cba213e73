/** One order with everything known of it, and what may be done to it from a desk. */
@org.jspecify.annotations.NullMarked
package io.repairbot.admin.detail;
