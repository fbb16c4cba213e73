package io.repairbot.simulator.callback;

import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** The flat XML of callbacks, written and read. */
public final class Xml {
    private final StringBuilder text = new StringBuilder("<xml>");

    public Xml text(String name, String value) {
        // A CDATA section cannot hold its own end.
        String safe = value.replace("]]>", "]]]]><![CDATA[>");
        text.append('<')
                .append(name)
                .append("><![CDATA[")
                .append(safe)
                .append("]]></")
                .append(name)
                .append('>');
        return this;
    }

    public Xml number(String name, long value) {
        text.append('<')
                .append(name)
                .append('>')
                .append(value)
                .append("</")
                .append(name)
                .append('>');
        return this;
    }

    public Xml open(String name) {
        text.append('<').append(name).append('>');
        return this;
    }

    public Xml close(String name) {
        text.append("</").append(name).append('>');
        return this;
    }

    public String end() {
        return text + "</xml>";
    }

    static Element parse(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getDocumentElement();
        } catch (Exception e) {
            throw new IllegalArgumentException("xml", e);
        }
    }

    /** Empty when there is no such child. */
    static String child(Element parent, String name) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeName().equals(name)) {
                return node.getTextContent().trim();
            }
        }
        return "";
    }
}
