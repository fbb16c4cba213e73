package io.repairbot.simulator.callback;

import io.repairbot.simulator.SimulatorSettings;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A callback as the bot reads it; its signature has been checked. */
public record Opened(String xml, String nonce, String encrypted) {
    private static final Pattern QUERY = Pattern.compile("msg_signature=([0-9a-f]{40})&timestamp=(\\d+)&nonce=(\\w+)");
    private static final Crypto CRYPTO = crypto();

    private static Crypto crypto() {
        SimulatorSettings settings = SimulatorSettings.sunshine();
        return new Crypto(settings.token(), settings.aesKey(), settings.corpId());
    }

    public static Opened of(String url, String body) {
        Matcher query = QUERY.matcher(url);
        if (!query.find()) {
            throw new AssertionError("Not signed: " + url);
        }
        String encrypted = Xml.child(Xml.parse(body), "Encrypt");
        if (!CRYPTO.sign(query.group(2), query.group(3), encrypted).equals(query.group(1))) {
            throw new AssertionError("Wrongly signed: " + url);
        }
        return new Opened(CRYPTO.decrypt(encrypted), query.group(3), encrypted);
    }

    /** What the console expects back for this echostr. */
    public static String echo(String echostr) {
        return CRYPTO.decrypt(echostr);
    }

    /** The text of a field. */
    public String field(String name) {
        return Xml.child(Xml.parse(xml), name);
    }

    /** A passive answer, wrapped as the bot would. */
    public static String reply(String innerXml) {
        String encrypted = CRYPTO.encrypt("<xml>" + innerXml + "</xml>");
        return new Xml()
                .text("Encrypt", encrypted)
                .text("MsgSignature", CRYPTO.sign("1700000000", "n1", encrypted))
                .number("TimeStamp", 1700000000)
                .text("Nonce", "n1")
                .end();
    }
}
