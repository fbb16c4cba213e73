package io.repairbot.simulator;

import io.repairbot.simulator.phone.Item;
import io.repairbot.simulator.phone.StaffView;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A member of the company with his phone. One thread at a time. */
public final class Staff {
    private final PageClient page;
    private final String userid;
    private int read;

    Staff(PageClient page, String userid) {
        this.page = page;
        this.userid = userid;
    }

    public String userid() {
        return userid;
    }

    public Staff says(String words) {
        page.post(path("/text"), Map.of("content", words));
        return this;
    }

    public Staff sendsPhoto(byte[] jpeg) {
        page.upload(path("/media"), "image", "photo.jpg", jpeg);
        return this;
    }

    public Staff opensApp() {
        page.post(path("/enter"), Map.of());
        return this;
    }

    /** Taps the newest live button whose words are, or contain, these. */
    public Staff taps(String words) {
        return taps(words, Map.of());
    }

    /** @param selected option ids by question key; what is left out stays as the card presets it */
    public Staff taps(String words, Map<String, List<String>> selected) {
        List<Item> items = items();
        for (int i = items.size() - 1; i >= 0; i--) {
            Optional<String> key = key(items.get(i), words);
            if (key.isPresent()) {
                return taps(items.get(i), key.get(), selected);
            }
        }
        throw new AssertionError("No live button with “" + words + "”.\n" + transcript());
    }

    /** Taps this button of this card; refused when it is not there any more. */
    public Staff taps(Item card, String key, Map<String, List<String>> selected) {
        page.post(path("/tap"), Map.of("itemId", card.id(), "key", key, "selected", selected));
        return this;
    }

    private static Optional<String> key(Item item, String words) {
        Map<String, String> buttons = buttons(item);
        if (buttons.containsKey(words)) {
            return Optional.ofNullable(buttons.get(words));
        }
        return buttons.entrySet().stream()
                .filter(button -> button.getKey().contains(words))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Keys by words of all that can be tapped on this card now. */
    public static Map<String, String> buttons(Item item) {
        Map<String, String> buttons = new LinkedHashMap<>();
        JsonNode card = item.card();
        if (card == null || item.recalled()) {
            return buttons;
        }
        if (item.disabledText() == null) {
            card.path("button_list").forEach(button -> add(buttons, button));
            add(buttons, card.path("submit_button"));
        }
        card.path("action_menu").path("action_list").forEach(action -> add(buttons, action));
        return buttons;
    }

    private static void add(Map<String, String> buttons, JsonNode button) {
        String key = button.path("key").asString("");
        if (!key.isEmpty()) {
            buttons.put(button.path("text").asString("提交"), key);
        }
    }

    /** Waits up to 30 seconds for a card that shows all these words now; the newest one. */
    public Item awaitCard(String... containing) {
        return await("card", containing);
    }

    /** Waits up to 30 seconds for any line from the app that shows all these words now; the newest one. */
    public Item awaitMessage(String... containing) {
        return await(null, containing);
    }

    /** Waits up to 30 seconds for words from the app, no card, that came after what the last call gave back. */
    public Item awaitText(String... containing) {
        return Waiting.until(
                () -> nextText(containing),
                () -> "No words with " + Arrays.toString(containing) + " after line " + read + ".\n" + transcript());
    }

    private Optional<Item> nextText(String... containing) {
        List<Item> items = items();
        for (int i = read; i < items.size(); i++) {
            Item item = items.get(i);
            boolean words = item.from().equals("app") && item.type().equals("text");
            if (words && Resident.holds(item.words(), containing)) {
                read = i + 1;
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    private Item await(@Nullable String type, String... containing) {
        return Waiting.until(
                () -> newest(type, containing),
                () -> "Nothing with " + Arrays.toString(containing) + ".\n" + transcript());
    }

    private Optional<Item> newest(@Nullable String type, String... containing) {
        List<Item> items = items();
        for (int i = items.size() - 1; i >= 0; i--) {
            Item item = items.get(i);
            boolean fits = item.from().equals("app")
                    && !item.recalled()
                    && (type == null || item.type().equals(type));
            if (fits && Resident.holds(item.words(), containing)) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    public List<Item> items() {
        return page.get(path(""), StaffView.class).items();
    }

    /** The chat with the app, a line each. */
    public String transcript() {
        return items().stream().map(Staff::line).collect(Collectors.joining("\n", "—— " + userid + " ——\n", "\n"));
    }

    private static String line(Item item) {
        String words = item.words().isEmpty() ? "[" + item.type() + "]" : item.words();
        return item.from() + ": " + words + (item.recalled() ? " [recalled]" : "");
    }

    private String path(String action) {
        return "/sim/staff/" + Phones.path(userid) + action;
    }
}
