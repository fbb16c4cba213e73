package io.repairbot.wecom.callback;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.util.UriUtils;

/** Reads what the signature is about and no more: nothing is parsed before it is verified. */
final class CallbackRequest {
    /** Bytes; the largest real callback is some 4 KB. */
    static final int LIMIT = 64 * 1024;

    private static final int PARAMETER = 1024;
    private static final Pattern ENCRYPT =
            Pattern.compile("<Encrypt>\\s*(?:<!\\[CDATA\\[)?([A-Za-z0-9+/=]{1,65536})(?:]]>)?\\s*</Encrypt>");

    private final Map<String, String> parameters;

    /** @throws RefusedCallback when the query string is no list of single parameters */
    CallbackRequest(HttpServletRequest request) {
        this.parameters = parameters(request.getQueryString());
    }

    /** @throws RefusedCallback when it is missing, blank or overlong */
    String parameter(String name) {
        String value = parameters.get(name);
        if (value == null || value.isBlank()) throw bad(name + " is missing");
        if (value.length() > PARAMETER) throw bad(name + " is too long");
        return value;
    }

    /** The ciphertext of a posted envelope; read to one byte over the limit and no further. */
    static String encrypted(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > LIMIT) throw tooLarge();
        byte[] body = request.getInputStream().readNBytes(LIMIT + 1);
        if (body.length > LIMIT) throw tooLarge();
        String envelope = new String(body, StandardCharsets.UTF_8);
        if (envelope.contains("<!DOCTYPE") || envelope.contains("<!ENTITY")) throw bad("XML has a DTD");
        Matcher encrypt = ENCRYPT.matcher(envelope);
        if (!encrypt.find()) throw bad("Encrypt is missing");
        return encrypt.group(1);
    }

    /** Not by the servlet: it would read a form in the body, and turn the {@code +} of Base64 into a blank. */
    private static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new HashMap<>();
        for (String pair : query == null ? new String[0] : query.split("&")) {
            int equals = pair.indexOf('=');
            if (equals <= 0) continue;
            if (parameters.put(pair.substring(0, equals), decoded(pair.substring(equals + 1))) != null) {
                throw bad("a parameter comes twice");
            }
        }
        return parameters;
    }

    private static String decoded(String value) {
        try {
            return UriUtils.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            throw bad("a parameter is malformed");
        }
    }

    private static RefusedCallback tooLarge() {
        return new RefusedCallback(HttpStatus.CONTENT_TOO_LARGE, "larger than " + LIMIT + " bytes");
    }

    private static RefusedCallback bad(String reason) {
        return new RefusedCallback(HttpStatus.BAD_REQUEST, reason);
    }
}
