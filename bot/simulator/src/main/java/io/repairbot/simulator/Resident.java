package io.repairbot.simulator;

import io.repairbot.simulator.phone.Menu;
import io.repairbot.simulator.phone.Msg;
import io.repairbot.simulator.phone.ResidentView;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A resident with his phone. One thread at a time. */
public final class Resident {
    private final PageClient page;
    private final String id;
    private final String name;
    private int read;

    Resident(PageClient page, String id, String name) {
        this.page = page;
        this.id = id;
        this.name = name;
    }

    /** The external_userid. */
    public String id() {
        return id;
    }

    public Resident says(String words) {
        page.post(path("/text"), Map.of("content", words));
        return this;
    }

    /** Taps the newest choice whose words are, or contain, these; an exact match in the same menu wins. */
    public Resident taps(String words) {
        Menu.Choice choice = choice(words)
                .orElseThrow(() -> new AssertionError("Nothing to tap with “" + words + "”.\n" + transcript()));
        page.post(path("/text"), Map.of("content", choice.content(), "menuId", String.valueOf(choice.id())));
        return this;
    }

    private Optional<Menu.Choice> choice(String words) {
        List<Msg> chat = chat();
        for (int i = chat.size() - 1; i >= 0; i--) {
            Menu menu = chat.get(i).menu();
            Optional<Menu.Choice> found = menu == null ? Optional.empty() : choice(menu, words);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Menu.Choice> choice(Menu menu, String words) {
        List<Menu.Choice> clicks = menu.items().stream()
                .filter(choice -> choice.type().equals("click"))
                .toList();
        return clicks.stream()
                .filter(choice -> choice.content().equals(words))
                .findFirst()
                .or(() -> clicks.stream()
                        .filter(choice -> choice.content().contains(words))
                        .findFirst());
    }

    /** @param jpeg up to 10 MB; above 2 MB WeCom gives the bot a line of text instead */
    public Resident sendsPhoto(byte[] jpeg) {
        page.upload(path("/media"), "image", "photo.jpg", jpeg);
        return this;
    }

    /** @param type image, voice, video or file */
    public Resident sends(String type, String fileName, byte[] bytes) {
        page.upload(path("/media"), type, fileName, bytes);
        return this;
    }

    public Resident sendsLocation(double latitude, double longitude, String placeName, String address) {
        page.post(
                path("/location"),
                Map.of("latitude", latitude, "longitude", longitude, "name", placeName, "address", address));
        return this;
    }

    /** Something the bot cannot read. */
    public Resident sendsSticker() {
        page.post(path("/sticker"), Map.of());
        return this;
    }

    public Resident recalls(Msg message) {
        page.post(path("/recall"), Map.of("msgid", message.id()));
        return this;
    }

    /** Opens the chat again. */
    public Resident enters() {
        page.post(path("/enter"), Map.of());
        return this;
    }

    public Resident enters(String scene, String sceneParam) {
        page.post(path("/enter"), Map.of("scene", scene, "sceneParam", sceneParam));
        return this;
    }

    /** A human servicer takes the chat over and writes these words to the resident. */
    public Resident isServedBy(String words) {
        page.post(path("/servicer"), Map.of("text", words));
        return this;
    }

    public Resident isLeftByServicer() {
        page.delete(path("/servicer"));
        return this;
    }

    /**
     * Waits up to 30 seconds for something from the bot with all these words in it, later than what the last call gave back.
     *
     * @throws AssertionError with the whole chat
     */
    public Msg awaitReply(String... containing) {
        return Waiting.until(
                () -> next(containing),
                () -> "No reply with " + Arrays.toString(containing) + " after line " + read + ".\n" + transcript());
    }

    private Optional<Msg> next(String... containing) {
        List<Msg> chat = chat();
        for (int i = read; i < chat.size(); i++) {
            Msg line = chat.get(i);
            if (line.from().equals("bot") && line.failed() == null && holds(line.words(), containing)) {
                read = i + 1;
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    static boolean holds(String words, String... parts) {
        return Arrays.stream(parts).allMatch(words::contains);
    }

    public List<Msg> chat() {
        List<Msg> messages = view().messages();
        return messages == null ? List.of() : messages;
    }

    /** 0 not handled, 1 bot, 2 queue, 3 human, 4 ended or not begun. */
    public int serviceState() {
        return view().serviceState();
    }

    private ResidentView view() {
        return page.get(path(""), ResidentView.class);
    }

    /** The chat as one would read it aloud. */
    public String transcript() {
        return chat().stream().map(this::line).collect(Collectors.joining("\n", "—— " + name + " ——\n", "\n"));
    }

    private String line(Msg line) {
        String who = line.from().equals("resident") ? name : line.from();
        String marks =
                (line.recalled() ? " [recalled]" : "") + (line.failed() == null ? "" : " [" + line.failed() + "]");
        return who + ": " + (line.words().isEmpty() ? "[" + line.type() + "]" : line.words()) + marks;
    }

    private String path(String action) {
        return "/sim/residents/" + Phones.path(id) + action;
    }
}
