package io.repairbot.wecom.card;

import io.repairbot.briefing.OrderNews;
import io.repairbot.wecom.api.WireText;
import io.repairbot.wecom.card.CardFile.Button;
import io.repairbot.wecom.card.CardFile.Card;
import io.repairbot.wecom.card.CardFile.Option;
import io.repairbot.wecom.card.CardFile.Row;
import io.repairbot.wecom.card.CardFile.Selection;
import io.repairbot.wecom.card.CardFile.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A card with its facts in, cut to what the platform shows. */
public final class FilledCard {
    private final CardFile file;
    private final Map<String, Object> facts;

    FilledCard(CardFile file, Map<String, Object> facts) {
        this.file = file;
        this.facts = facts;
        if (title().isBlank()) throw new IllegalArgumentException("The card has no title: its facts are missing");
    }

    /** Whether something can be tapped on it. */
    public boolean isLive() {
        return file.card().replaceText() == null;
    }

    /** What it is about: order number and title. */
    public String headline() {
        return (facts.getOrDefault("number", "") + " " + title()).strip();
    }

    /** Whether its words must reach the person even when no card can show them. */
    public boolean mustBeSaid() {
        return file.again();
    }

    /** The platform's JSON. */
    public ObjectNode json(String taskId) {
        Card card = file.card();
        ObjectNode json = JsonMapper.shared()
                .createObjectNode()
                .put("card_type", card.cardType())
                .put("task_id", taskId);
        putSource(json);
        ObjectNode title = json.putObject("main_title").put("title", title());
        putFilled(title, "desc", line(card.mainTitle().desc(), CardCheck.TITLE_DESC));
        putFilled(json, "sub_title_text", subTitle());
        ArrayNode rows = json.putArray("horizontal_content_list");
        rows().forEach(row -> rows.addObject().put("keyname", row.keyname()).put("value", row.value()));
        selection(json);
        buttons(json.putArray("button_list"));
        putFilled(json, "replace_text", line(card.replaceText(), CardCheck.REPLACE_TEXT));
        return json;
    }

    /** The platform's JSON of a card that another one has taken the place of: nothing can be tapped. */
    public ObjectNode replaced(String taskId) {
        return json(taskId).put("replace_text", "请看最新卡片");
    }

    /** What the person reads on it, for the transcript and where no card can be shown. */
    public String text() {
        List<String> lines = new ArrayList<>();
        lines.add(title());
        lines.add(line(file.card().mainTitle().desc(), CardCheck.TITLE_DESC));
        lines.add(subTitle());
        rows().forEach(row -> lines.add(row.keyname() + "：" + row.value()));
        lines.add(line(file.card().replaceText(), CardCheck.REPLACE_TEXT));
        return lines.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private void putSource(ObjectNode json) {
        Source source = file.card().source();
        if (source == null || line(source.desc(), CardCheck.SOURCE).isEmpty()) return;
        json.putObject("source")
                .put("desc", line(source.desc(), CardCheck.SOURCE))
                .put("desc_color", source.descColor());
    }

    private void selection(ObjectNode json) {
        Selection selection = file.card().buttonSelection();
        List<Option> options = selection == null ? List.of() : options(selection);
        if (options.isEmpty()) return;
        ObjectNode list = json.putObject("button_selection")
                .put("question_key", selection.questionKey())
                .put("title", selection.title())
                .put("selected_id", options.get(0).id());
        ArrayNode entries = list.putArray("option_list");
        options.forEach(option -> entries.addObject().put("id", option.id()).put("text", option.text()));
    }

    /** Of more than the platform shows the first ones. */
    private List<Option> options(Selection selection) {
        if (selection.optionList() != null) return selection.optionList();
        return facts.get(OrderNews.OPTIONS) instanceof List<?> brought
                ? brought.stream()
                        .limit(CardCheck.OPTIONS)
                        .map(FilledCard::option)
                        .toList()
                : List.of();
    }

    private static Option option(Object brought) {
        if (brought instanceof Map<?, ?> map
                && map.get("id") instanceof String id
                && map.get("text") instanceof String text)
            return new Option(id, WireText.characters(text, CardCheck.OPTION));
        throw new IllegalArgumentException("An option needs id and text: " + brought);
    }

    private void buttons(ArrayNode buttons) {
        for (Button button : file.card().buttonList()) {
            buttons.addObject()
                    .put("text", line(button.text(), CardCheck.BUTTON))
                    .put("style", button.style())
                    .put("key", CardText.fill(button.key(), facts));
        }
    }

    private List<Row> rows() {
        return file.card().rows().stream()
                .map(row -> new Row(row.keyname(), line(row.value(), CardCheck.VALUE)))
                .filter(row -> !row.value().isEmpty())
                .toList();
    }

    private String title() {
        return line(file.card().mainTitle().title(), CardCheck.TITLE);
    }

    private String subTitle() {
        String text = file.card().subTitleText();
        return text == null ? "" : WireText.characters(CardText.fill(text, facts), CardCheck.SUB_TITLE);
    }

    private String line(@Nullable String text, int limit) {
        if (text == null) return "";
        return WireText.characters(CardText.fill(text, facts).replaceAll("\\s+", " "), limit);
    }

    private static void putFilled(ObjectNode node, String name, String value) {
        if (!value.isEmpty()) node.put(name, value);
    }
}
