package io.repairbot.understanding.place;

import io.repairbot.understanding.PlaceMention;
import io.repairbot.understanding.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The place a message names.
 *
 * @param place null when it names none
 * @param inside whether the spot is a room of a home, which no directory lists
 * @param rest the message without the words used for the place
 * @param words those words, blank-separated
 */
public record PlaceFinding(@Nullable PlaceMention place, boolean inside, Text rest, String words) {}
