package io.repairbot.wecom.event;

import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The fields right below the root of a decrypted callback, and the first option picked on a card. Documents with a DTD, deep nesting or too many elements are refused. */
final class CallbackXml {
    private static final int DEPTH = 12;
    private static final int ELEMENTS = 500;
    /** What was picked on a card lies deeper: {@code SelectedItems/SelectedItem/OptionIds/OptionId} (page 90240). */
    static final String OPTION = "OptionId";

    /** The JDK's own, whatever else is on the class path. */
    private static final XMLInputFactory FACTORY = factory();

    private final Map<String, String> fields = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private int depth;
    private int elements;

    private CallbackXml() {}

    /** @throws IllegalArgumentException when it is no acceptable XML; the message holds nothing of the text */
    static Map<String, String> fields(String xml) {
        CallbackXml parse = new CallbackXml();
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(new StringReader(printable(xml)));
            while (reader.hasNext()) parse.step(reader.next(), reader);
        } catch (XMLStreamException broken) {
            throw new IllegalArgumentException("XML is not well-formed");
        }
        return parse.fields;
    }

    private void step(int event, XMLStreamReader reader) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> open();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(reader.getText());
            case XMLStreamConstants.END_ELEMENT -> close(reader.getLocalName());
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE, XMLStreamConstants.ENTITY_DECLARATION ->
                throw new IllegalArgumentException("XML has a DTD");
            default -> {}
        }
    }

    private void open() {
        if (++depth > DEPTH || ++elements > ELEMENTS)
            throw new IllegalArgumentException("XML is too deep or too large");
        text.setLength(0);
    }

    private void close(String name) {
        boolean picked = name.equals(OPTION) && depth > 2;
        if (depth-- == 2 || picked) fields.putIfAbsent(name, text.toString());
        text.setLength(0);
    }

    /** People paste control characters; XML has no place for them. */
    private static String printable(String xml) {
        StringBuilder clean = new StringBuilder(xml.length());
        xml.codePoints().forEach(c -> clean.appendCodePoint(allowed(c) ? c : ' '));
        return clean.toString();
    }

    private static boolean allowed(int c) {
        if (c < 0x20) return c == '\t' || c == '\n' || c == '\r';
        return c <= 0xD7FF || c >= 0xE000 && c != 0xFFFE && c != 0xFFFF;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }
}
