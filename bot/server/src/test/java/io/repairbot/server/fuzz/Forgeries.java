package io.repairbot.server.fuzz;

import static io.repairbot.server.fuzz.RawHttp.utf8;

import io.repairbot.simulator.SimulatorSettings;
import io.repairbot.simulator.callback.Crypto;
import java.util.Base64;
import java.util.List;

/** Requests that are not the platform's: something that is signed was changed, or they cannot be read. Each must be refused and leave nothing. */
final class Forgeries {
    private static final SimulatorSettings APP = SimulatorSettings.sunshine();
    private static final Crypto OURS = new Crypto(APP.token(), APP.aesKey(), APP.corpId());
    private static final Crypto OTHER_TOKEN = new Crypto("othertoken", APP.aesKey(), APP.corpId());
    private static final Crypto OTHER_KEY = new Crypto(APP.token(), "x".repeat(42) + "A", APP.corpId());
    private static final Crypto OTHER_CORP = new Crypto(APP.token(), APP.aesKey(), "ww_somebody_else");
    private static final List<String> HEADERS = List.of(
            "Content-Type: multipart/form-data\r\n",
            "Content-Type: multipart/form-data; boundary=x\r\n",
            "Content-Type: application/x-www-form-urlencoded\r\n",
            "Content-Type: text/xml; charset=no-such-charset\r\n",
            "Content-Type: \u0001/;;=\r\n",
            "Content-Encoding: gzip\r\n",
            "Accept: image/png\r\n",
            "Accept: ;;;\r\n",
            "Accept-Language: \u00e9\u00e9;q=9\r\n",
            "Cookie: SESSION=%00; a=b=c; \"\r\n",
            "X-Forwarded-For: ' OR 1=1, ::::\r\n",
            "X-Forwarded-Proto: javascript\r\n",
            "X-HTTP-Method-Override: DELETE\r\n",
            "Range: bytes=9-1,-5\r\n",
            "If-None-Match: \"\r\nExpect: 100-continue\r\n",
            "Authorization: Basic !!!\r\n",
            "Origin: null\r\n");

    private final Dice dice;
    private final String timestamp = "1700000000";
    private final String nonce;
    private final String encrypted;
    private final String signature;

    private Forgeries(Dice dice) {
        this.dice = dice;
        this.nonce = dice.word(10);
        this.encrypted = OURS.encrypt(Genuine.of(dice).any(dice));
        this.signature = OURS.sign(timestamp, nonce, encrypted);
    }

    static Attempt next(Dice dice) {
        Forgeries one = new Forgeries(dice);
        return switch (dice.below(12)) {
            case 0 -> one.signature();
            case 1 -> one.signedWords();
            case 2 -> one.cipher();
            case 3 -> one.strangers();
            case 4 -> one.parameter();
            case 5 -> one.query();
            case 6 -> one.body();
            case 7 -> one.size();
            case 8 -> one.headers();
            case 9 -> one.method();
            case 10 -> one.brokenOff();
            default -> one.unreadable();
        };
    }

    private Attempt signature() {
        String wrong = switch (dice.below(4)) {
            case 0 -> signature.substring(1);
            case 1 -> signature + "0";
            case 2 -> swapped(signature);
            default -> dice.word(40);
        };
        return Attempt.post("signature", query(wrong, timestamp, nonce), wrapped(encrypted));
    }

    private Attempt signedWords() {
        boolean time = dice.below(2) == 0;
        String query =
                time ? query(signature, dice.word(10), nonce) : query(signature, timestamp, nonce + dice.word(1));
        return Attempt.post("signed words", query, wrapped(encrypted));
    }

    private Attempt cipher() {
        String wrong = switch (dice.below(3)) {
            case 0 -> swapped(encrypted);
            case 1 -> encrypted.substring(0, encrypted.length() - 24);
            default -> encrypted.substring(1) + "A";
        };
        return Attempt.post("ciphertext", query(signature, timestamp, nonce), wrapped(wrong));
    }

    /** Signed with another token, sealed with another key, for another company. */
    private Attempt strangers() {
        String xml = Genuine.of(dice).any(dice);
        Crypto sealer = dice.oneOf(List.of(OTHER_KEY, OTHER_CORP, OTHER_TOKEN));
        String sealed = sealer.encrypt(xml);
        Crypto signer = sealer == OTHER_TOKEN ? OTHER_TOKEN : OURS;
        return Attempt.post(
                "strangers", query(signer.sign(timestamp, nonce, sealed), timestamp, nonce), wrapped(sealed));
    }

    private Attempt parameter() {
        String name = dice.oneOf(List.of("msg_signature", "timestamp", "nonce"));
        String query = query(signature, timestamp, nonce);
        String changed = switch (dice.below(4)) {
            case 0 -> query.replaceAll("&?" + name + "=[^&]*", "");
            case 1 -> query + "&" + name + "=" + dice.word(5);
            case 2 -> query.replaceAll(name + "=[^&]*", name + "=");
            default -> query.replaceAll(name + "=[^&]*", name + "=" + dice.word(1_025 + dice.below(3_000)));
        };
        return Attempt.post("parameter", changed, wrapped(encrypted));
    }

    private Attempt query() {
        String damaged =
                dice.damaged(query(swapped(signature), timestamp, nonce)).replaceAll("[\r\n ]", "%");
        return Attempt.post("query", damaged, wrapped(encrypted));
    }

    private Attempt body() {
        String body = switch (dice.below(5)) {
            case 0 -> wrapped(encrypted).replace("Encrypt", "encrypt");
            case 1 -> "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + wrapped("&e;");
            case 2 -> wrapped(swapped(encrypted)).replace("</xml>", "<Encrypt>" + encrypted + "</Encrypt></xml>");
            case 3 -> dice.damaged(wrapped(swapped(encrypted)));
            default -> dice.text();
        };
        return Attempt.post("body", query(signature, timestamp, nonce), body);
    }

    private Attempt size() {
        String padding = " ".repeat(64 * 1024 + dice.below(64 * 1024));
        byte[] body = utf8(wrapped(encrypted) + padding);
        if (dice.below(2) == 0) return Attempt.post("size", query(signature, timestamp, nonce), "", body);
        String chunk =
                Integer.toHexString(body.length) + "\r\n" + new String(body, java.nio.charset.StandardCharsets.UTF_8);
        return Attempt.of(
                "size",
                "POST",
                query(signature, timestamp, nonce),
                "Transfer-Encoding: chunked\r\n",
                utf8(chunk + "\r\n0\r\n\r\n"));
    }

    private Attempt headers() {
        String query = query(swapped(signature), timestamp, nonce);
        return Attempt.post("headers", query, dice.oneOf(HEADERS) + dice.oneOf(HEADERS), utf8(wrapped(encrypted)));
    }

    private Attempt method() {
        String method = dice.oneOf(List.of("GET", "PUT", "DELETE", "PATCH", "PROPFIND"));
        String echo = "&echostr=" + swapped(encrypted).replace("+", "%2B");
        byte[] body = utf8(method.equals("GET") ? "" : wrapped(encrypted));
        return Attempt.of(
                "method",
                method,
                query(signature, timestamp, nonce) + echo,
                "Content-Length: " + body.length + "\r\n",
                body);
    }

    private Attempt brokenOff() {
        byte[] whole = Attempt.post("broken off", query(signature, timestamp, nonce), wrapped(encrypted))
                .bytes();
        int length = whole.length - 60 - dice.below(200);
        return new Attempt("broken off", java.util.Arrays.copyOf(whole, length), true);
    }

    /** Rightly signed, but never sealed with our key. */
    private Attempt unreadable() {
        String junk = switch (dice.below(3)) {
            case 0 -> Base64.getEncoder().encodeToString(dice.bytes(16 * (1 + dice.below(40))));
            case 1 -> Base64.getEncoder().encodeToString(dice.bytes(1 + dice.below(200)));
            default -> dice.word(1 + dice.below(60));
        };
        return Attempt.post("unreadable", query(OURS.sign(timestamp, nonce, junk), timestamp, nonce), wrapped(junk));
    }

    /** With one letter that is another one for sure. */
    private String swapped(String text) {
        int at = dice.below(text.length() - 3);
        return text.substring(0, at) + (text.charAt(at) == 'a' ? 'b' : 'a') + text.substring(at + 1);
    }

    static String query(String signature, String timestamp, String nonce) {
        return "msg_signature=" + signature + "&timestamp=" + timestamp + "&nonce=" + nonce;
    }

    static String wrapped(String encrypted) {
        return "<xml><ToUserName><![CDATA[ww_demo]]></ToUserName><AgentID>1000002</AgentID><Encrypt><![CDATA["
                + encrypted + "]]></Encrypt></xml>";
    }
}
