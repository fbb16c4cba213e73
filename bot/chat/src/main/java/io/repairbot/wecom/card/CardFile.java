package io.repairbot.wecom.card;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of {@code config/cards}. Texts are filled by {@link CardText}.
 *
 * @param again whether the person must be told anew when the card can no longer be repainted and has no buttons
 * @param card as the platform wants it (pages 90236, 94888), without {@code task_id}
 */
record CardFile(boolean again, Card card) {
    record Card(
            String cardType,
            @Nullable Source source,
            Title mainTitle,
            @Nullable String subTitleText,
            @Nullable List<Row> horizontalContentList,
            @Nullable Selection buttonSelection,
            List<Button> buttonList,
            @Nullable String replaceText) {
        List<Row> rows() {
            return horizontalContentList == null ? List.of() : horizontalContentList;
        }
    }

    /** @param descColor 0 grey, 1 black, 2 red, 3 green */
    record Source(String desc, int descColor) {}

    record Title(String title, @Nullable String desc) {}

    /** @param url makes the value a link; a fact that is missing leaves the row out */
    record Row(String keyname, String value, @Nullable String url) {}

    /**
     * A drop-down list above the buttons; what is picked comes with every tap on the card.
     *
     * @param optionList null: the notice brings them along ({@link io.repairbot.briefing.OrderNews#OPTIONS}), and without any the list is left out
     */
    record Selection(
            String questionKey, String title, @Nullable List<Option> optionList) {}

    record Option(String id, String text) {}

    /** @param style 1 primary, 2 secondary, 3 neutral, 4 negative */
    record Button(String text, int style, String key) {}
}
