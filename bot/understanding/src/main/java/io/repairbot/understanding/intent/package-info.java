/** What a resident wants with a message, and answers of one word. Knows nothing of the question that was asked. */
@org.jspecify.annotations.NullMarked
package io.repairbot.understanding.intent;
