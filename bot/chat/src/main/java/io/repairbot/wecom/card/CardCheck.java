package io.repairbot.wecom.card;

import io.repairbot.wecom.card.CardFile.Button;
import io.repairbot.wecom.card.CardFile.Card;
import io.repairbot.wecom.card.CardFile.Option;
import io.repairbot.wecom.card.CardFile.Row;
import io.repairbot.wecom.card.CardFile.Selection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The platform's limits for a button card (sections 4.3 and 4.4), and our own rule that a button's key is {@code verb:number}. */
final class CardCheck {
    static final int TITLE = 36;
    static final int TITLE_DESC = 44;
    static final int SOURCE = 20;
    static final int SUB_TITLE = 160;
    static final int ROWS = 6;
    static final int KEYNAME = 5;
    static final int VALUE = 30;
    static final int BUTTONS = 6;
    static final int OPTIONS = 10;
    static final int OPTION = 16;
    static final int BUTTON = 10;
    /** Not stated by the platform; it stands where the button was. */
    static final int REPLACE_TEXT = 20;

    /** The only address a card may lead to. */
    private static final String PAGE = "{{page}}";

    private CardCheck() {}

    /** @throws IllegalArgumentException saying what is wrong, without the file's name */
    static void check(Card card) {
        require("button_interaction".equals(card.cardType()), "card_type must be button_interaction");
        require(card.mainTitle() != null && filled(card.mainTitle().title()), "main_title.title is missing");
        require(card.source() == null || within(card.source().descColor(), 0, 3), "source.desc_color must be 0 to 3");
        require(card.rows().size() <= ROWS, "horizontal_content_list has more than " + ROWS + " rows");
        card.rows().forEach(CardCheck::check);
        selection(card.buttonSelection());
        buttons(card);
        require(
                card.replaceText() == null || filled(CardText.fill(card.replaceText(), Map.of())),
                "replace_text must say something without any fact, or the buttons would come alive");
        texts(card).filter(Objects::nonNull).forEach(CardText::check);
    }

    private static void check(Row row) {
        require(
                filled(row.keyname()) && filled(row.value()),
                "a row of horizontal_content_list lacks keyname or value");
        require(row.url() == null || row.url().equals(PAGE), "url of row " + row.keyname() + " must be " + PAGE);
        require(
                length(row.keyname()) <= KEYNAME,
                "keyname " + row.keyname() + " is longer than " + KEYNAME + " characters");
    }

    private static void selection(@Nullable Selection selection) {
        if (selection == null) return;
        require(
                filled(selection.questionKey()) && filled(selection.title()),
                "button_selection lacks question_key or title");
        if (selection.optionList() == null) return;
        List<Option> options = selection.optionList();
        require(within(options.size(), 1, OPTIONS), "option_list needs 1 to " + OPTIONS + " options");
        Set<String> ids = new HashSet<>();
        for (Option option : options) {
            require(
                    filled(option.text()) && length(option.text()) <= OPTION,
                    "an option's text must have 1 to " + OPTION + " characters");
            require(
                    filled(option.id()) && ids.add(option.id()),
                    "option_list has an id that is missing or there twice");
        }
    }

    private static void buttons(Card card) {
        require(
                card.buttonList() != null && within(card.buttonList().size(), 1, BUTTONS),
                "button_list needs 1 to " + BUTTONS + " buttons");
        Set<String> keys = new HashSet<>();
        for (Button button : card.buttonList()) {
            require(
                    filled(button.text()) && length(button.text()) <= BUTTON,
                    "a button's text must have 1 to " + BUTTON + " characters");
            require(within(button.style(), 1, 4), "style of button " + button.text() + " must be 1 to 4");
            require(
                    button.key() != null && button.key().matches("[a-z]+:\\{\\{number}}"),
                    "key of button " + button.text() + " must be verb:{{number}}");
            require(keys.add(button.key()), "button_list has the key " + button.key() + " twice");
        }
    }

    private static Stream<String> texts(Card card) {
        Stream<String> heads = Stream.of(
                card.source() == null ? null : card.source().desc(),
                card.mainTitle().title(),
                card.mainTitle().desc(),
                card.subTitleText(),
                card.replaceText());
        Stream<String> rows = card.rows().stream().map(Row::value);
        Stream<String> buttons = card.buttonList().stream().flatMap(b -> Stream.of(b.text(), b.key()));
        return Stream.of(heads, rows, buttons).flatMap(s -> s);
    }

    private static boolean filled(String text) {
        return text != null && !text.isBlank();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static boolean within(int value, int least, int most) {
        return value >= least && value <= most;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) throw new IllegalArgumentException(otherwise);
    }
}
