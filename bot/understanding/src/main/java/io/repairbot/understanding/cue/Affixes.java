package io.repairbot.understanding.cue;

import io.repairbot.understanding.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A few dozen words looked for right before or right behind a position, sorted by the character that must stand there. */
final class Affixes {
    private static final int BUCKETS = 256;

    private final List<List<String>> byFirst = buckets();
    private final List<List<String>> byLast = buckets();

    Affixes(Collection<String> words) {
        for (String word : words) {
            byFirst.get(word.charAt(0) % BUCKETS).add(word);
            byLast.get(word.charAt(word.length() - 1) % BUCKETS).add(word);
        }
    }

    private static List<List<String>> buckets() {
        List<List<String>> buckets = new ArrayList<>(BUCKETS);
        for (int i = 0; i < BUCKETS; i++) {
            buckets.add(new ArrayList<>(0));
        }
        return buckets;
    }

    /** Length of the longest word that ends before {@code end}; 0 when none does. */
    int before(Text text, int end) {
        if (end <= 0) {
            return 0;
        }
        List<String> words = byLast.get(text.charAt(end - 1) % BUCKETS);
        int longest = 0;
        for (int i = 0; i < words.size(); i++) {
            int length = words.get(i).length();
            longest = length > longest && text.startsWith(words.get(i), end - length) ? length : longest;
        }
        return longest;
    }

    /** Length of the longest word that begins at {@code start}; 0 when none does. */
    int at(Text text, int start) {
        if (start < 0 || start >= text.length()) {
            return 0;
        }
        List<String> words = byFirst.get(text.charAt(start) % BUCKETS);
        int longest = 0;
        for (int i = 0; i < words.size(); i++) {
            int length = words.get(i).length();
            longest = length > longest && text.startsWith(words.get(i), start) ? length : longest;
        }
        return longest;
    }
}
