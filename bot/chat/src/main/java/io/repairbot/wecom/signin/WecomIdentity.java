package io.repairbot.wecom.signin;

import io.repairbot.staff.StaffIdentity;
import io.repairbot.wecom.WecomSettings;
import io.repairbot.wecom.api.Trouble;
import java.net.URI;
import java.time.Clock;
import java.util.Locale;
import java.util.regex.Pattern;
import me.chanjar.weixin.common.error.WxErrorException;
import me.chanjar.weixin.common.error.WxRuntimeException;
import me.chanjar.weixin.cp.api.WxCpService;
import me.chanjar.weixin.cp.bean.WxCpOauth2UserInfo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Builds the two addresses by hand: the library knows only one of them, without the app's number and with a fixed host. */
@Component
@EnableConfigurationProperties(SignInSettings.class)
class WecomIdentity implements StaffIdentity {
    private static final Pattern CODE = Pattern.compile("[\\x21-\\x7e]{1,512}");
    private static final Logger log = LoggerFactory.getLogger(WecomIdentity.class);

    private final WxCpService service;
    private final WecomSettings app;
    private final SignInSettings pages;
    private final Guesses guesses;

    WecomIdentity(WxCpService service, WecomSettings app, SignInSettings pages, Clock clock) {
        this.service = service;
        this.app = app;
        this.pages = pages;
        this.guesses = new Guesses(clock);
    }

    @Override
    public URI byQrCode(URI back, String state) {
        return page(pages.qrUrl(), back, state)
                .queryParam("login_type", "CorpApp")
                .queryParam("lang", "zh")
                .encode()
                .buildAndExpand(app.corpId(), app.agentId(), back, state)
                .toUri();
    }

    /** The fragment is part of the address: without it the client shows a blank page. */
    @Override
    public URI inMessenger(URI back, String state) {
        return page(pages.oauthUrl(), back, state)
                .queryParam("response_type", "code")
                .queryParam("scope", "snsapi_base")
                .fragment("wechat_redirect")
                .encode()
                .buildAndExpand(app.corpId(), app.agentId(), back, state)
                .toUri();
    }

    private static UriComponentsBuilder page(String address, URI back, String state) {
        return UriComponentsBuilder.fromUriString(address)
                .queryParam("appid", "{corp}")
                .queryParam("agentid", "{agent}")
                .queryParam("redirect_uri", "{back}")
                .queryParam("state", "{state}");
    }

    @Override
    public boolean isMessenger(String userAgent) {
        return userAgent.toLowerCase(Locale.ROOT).contains("wxwork");
    }

    @Override
    public Answer whoIs(String code) {
        if (!CODE.matcher(code).matches()) return new Answer.BadCode();
        if (!guesses.mayAsk()) return new Answer.Unavailable();
        try {
            return member(service.getOauth2Service().getAuthUserInfo(code));
        } catch (WxErrorException refused) {
            return refused(refused.getError().getErrorCode());
        } catch (WxRuntimeException | com.google.gson.JsonSyntaxException unclear) {
            log.warn(
                    "No answer from WeCom about a sign-in: {}",
                    unclear.getClass().getSimpleName());
            return new Answer.Unavailable();
        }
    }

    /** A person outside the company has an openid instead of a userid (page 91023). */
    private static Answer member(WxCpOauth2UserInfo person) {
        String userid = person.getUserId();
        return userid == null || userid.isBlank()
                ? new Answer.Stranger()
                : new Answer.Member(userid.toLowerCase(Locale.ROOT));
    }

    private Answer refused(int errcode) {
        Trouble trouble = Trouble.of(errcode);
        if (trouble == Trouble.CODE_DEAD) {
            guesses.wrong();
            return new Answer.BadCode();
        }
        log.error("WeCom refused a sign-in: {} {}", errcode, trouble);
        return new Answer.Unavailable();
    }
}
