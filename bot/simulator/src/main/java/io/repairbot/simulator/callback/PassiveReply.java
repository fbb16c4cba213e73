package io.repairbot.simulator.callback;

import io.repairbot.simulator.gate.Json;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The message in the body of the answer to a callback (page 90241), its XML turned into the JSON that the API uses. */
public final class PassiveReply {
    private static final Map<String, String> ODD_NAMES = Map.of(
            "KeyName", "keyname",
            "UserId", "userid",
            "AppId", "appid",
            "PagePath", "pagepath",
            "CheckBox", "checkbox");
    private static final Set<String> NUMBERS = Set.of("Type", "Style", "DescColor", "Mode");
    private static final Set<String> FLAGS = Set.of("Disable", "IsChecked");
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private final Element xml;

    PassiveReply(Element xml) {
        this.xml = xml;
    }

    public String type() {
        return Xml.child(xml, "MsgType");
    }

    public String text() {
        return Xml.child(xml, "Content");
    }

    /** The name that replaces the buttons; empty when this is no update_button. */
    public String replaceName() {
        return fields().path("button").path("replace_name").asString("");
    }

    public JsonNode templateCard() {
        return fields().path("template_card");
    }

    private ObjectNode fields() {
        return object(xml);
    }

    private static ObjectNode object(Element parent) {
        ObjectNode object = Json.object();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                String name = snake(child.getTagName());
                if (child.getTagName().endsWith("List")) {
                    object.withArray(name).add(value(child));
                } else {
                    object.set(name, value(child));
                }
            }
        }
        return object;
    }

    private static JsonNode value(Element element) {
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element) {
                return object(element);
            }
        }
        String text = element.getTextContent().trim();
        if (FLAGS.contains(element.getTagName())) {
            return JsonNodeFactory.instance.booleanNode(text.equals("1") || text.equals("true"));
        }
        boolean number = NUMBERS.contains(element.getTagName()) && text.matches("\\d{1,9}");
        return number
                ? JsonNodeFactory.instance.numberNode(Integer.parseInt(text))
                : JsonNodeFactory.instance.stringNode(text);
    }

    private static String snake(String name) {
        String odd = ODD_NAMES.get(name);
        return odd != null ? odd : HUMP.matcher(name).replaceAll("_").toLowerCase(java.util.Locale.ROOT);
    }
}
