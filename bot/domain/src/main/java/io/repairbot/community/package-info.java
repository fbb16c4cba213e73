/** Communities, their homes and public places. Knows nobody and no order. */
@org.jspecify.annotations.NullMarked
package io.repairbot.community;
