package io.repairbot.wecom.signin;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The pages of WeCom to which browsers are sent ({@code repairbot.wecom.sign-in.*}); another address only for a simulated WeCom.
 *
 * @param qrUrl page 98152
 * @param oauthUrl page 91022
 */
@ConfigurationProperties("repairbot.wecom.sign-in")
record SignInSettings(
        @DefaultValue("https://login.work.weixin.qq.com/wwlogin/sso/login")
        String qrUrl,

        @DefaultValue("https://open.weixin.qq.com/connect/oauth2/authorize")
        String oauthUrl) {
    SignInSettings {
        check("qr-url", qrUrl);
        check("oauth-url", oauthUrl);
    }

    private static void check(String name, String url) {
        if (!url.matches("https?://[0-9A-Za-z.\\-\\[\\]:]+/[^?#\\s]*")
                || URI.create(url).getHost() == null)
            throw new IllegalArgumentException("repairbot.wecom.sign-in." + name
                    + " is malformed: it must be an address without ? and #, or left out for WeCom's own.");
    }
}
