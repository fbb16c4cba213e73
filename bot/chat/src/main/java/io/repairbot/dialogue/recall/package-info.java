/** Messages that residents take back: marked where they are stored, told where their words were used. Nothing disappears. */
@org.jspecify.annotations.NullMarked
package io.repairbot.dialogue.recall;
