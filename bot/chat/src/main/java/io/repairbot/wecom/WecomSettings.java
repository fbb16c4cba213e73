package io.repairbot.wecom;

import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the company's self-built app is reached ({@code repairbot.wecom.*}); one app serves staff and customer service. Checked here by hand, not
 * by annotations: their failure report would print the secret that is wrong.
 *
 * @param token of the callback: letters and digits, at most 32 (page 90930)
 * @param aesKey of the callback: 43 letters and digits (page 90930)
 */
@ConfigurationProperties("repairbot.wecom")
public record WecomSettings(
        @DefaultValue("https://qyapi.weixin.qq.com") String apiBaseUrl,
        @Nullable String corpId,
        @Nullable String agentId,
        @Nullable String secret,
        @Nullable String token,
        @Nullable String aesKey) {
    private static final Pattern ID = Pattern.compile("[0-9A-Za-z_-]{1,64}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern SECRET = Pattern.compile("[\\x21-\\x7e]{1,128}");
    private static final Pattern TOKEN = Pattern.compile("[0-9A-Za-z]{1,32}");
    private static final Pattern AES_KEY = Pattern.compile("[0-9A-Za-z]{43}");

    public WecomSettings {
        apiBaseUrl = address(apiBaseUrl);
        corpId = checked("corp-id", corpId, ID, "the corp id from the admin console");
        agentId = checked("agent-id", agentId, NUMBER, "the number of the app");
        secret = checked("secret", secret, SECRET, "the secret of the app, without blanks");
        token = checked("token", token, TOKEN, "1 to 32 letters and digits");
        aesKey = checked("aes-key", aesKey, AES_KEY, "exactly 43 letters and digits");
    }

    /** The app's number as the platform wants it in bodies. */
    public int agent() {
        return Integer.parseInt(agentId);
    }

    private static String checked(String name, @Nullable String value, Pattern allowed, String wanted) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("repairbot.wecom." + name + " is missing: it must be " + wanted + ".");
        }
        if (!allowed.matcher(value).matches()) {
            throw new IllegalArgumentException("repairbot.wecom." + name + " is malformed: it must be " + wanted + ".");
        }
        return value;
    }

    private static String address(String url) {
        String trimmed = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
        if (!trimmed.matches("https?://[0-9A-Za-z.\\-\\[\\]:]+(/.*)?")
                || URI.create(trimmed).getHost() == null) {
            throw new IllegalArgumentException(
                    "repairbot.wecom.api-base-url is malformed: it must be like https://qyapi.weixin.qq.com.");
        }
        return trimmed;
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "WecomSettings[" + apiBaseUrl + ", corp " + corpId + ", agent " + agentId + "]";
    }
}
