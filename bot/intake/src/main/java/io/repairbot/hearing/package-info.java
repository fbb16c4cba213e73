/** People's words as understood, in chat and on the phone alike. Writes nothing. */
@org.jspecify.annotations.NullMarked
package io.repairbot.hearing;
