package io.repairbot.simulator.login;

import static io.repairbot.simulator.login.LoginRequest.require;
import static io.repairbot.simulator.login.LoginRequest.text;

import io.repairbot.simulator.SimulatorSettings;
import io.repairbot.simulator.app.StaffPhones;
import io.repairbot.simulator.phone.StaffView;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Pages that people see while they sign in: whom the phone belongs to that scans the code, a person here chooses. */
public final class LoginPages {
    /** Which simulated phone a link was opened on. Only the authorization page gets to see it. */
    private static final String PHONE = "simulated-phone";

    private static final String AUTHORIZE = "/connect/oauth2/authorize";
    private static final String QR = "/wwlogin/sso/login";
    private static final String SCAN = "/wwlogin/sso/scan";

    private final SimulatorSettings settings;
    private final StaffPhones phones;
    private final LoginCodes codes;

    public LoginPages(SimulatorSettings settings, StaffPhones phones, LoginCodes codes) {
        this.settings = settings;
        this.phones = phones;
        this.codes = codes;
    }

    public RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .GET(AUTHORIZE, this::authorize)
                .GET(QR, this::qrCode)
                .GET(SCAN, this::scan)
                .GET("/sim/staff/{userid}/open", this::open)
                .onError(
                        IllegalArgumentException.class,
                        (wrong, request) -> page(400, LoginHtml.sentence(String.valueOf(wrong.getMessage()))))
                .build();
    }

    /** Within the client nothing is asked (page 91022). */
    private ServerResponse authorize(ServerRequest request) {
        require(text(request, "response_type").equals("code"), "response_type 必须是 code");
        require(text(request, "scope").equals("snsapi_base"), "scope 必须是 snsapi_base");
        LoginRequest wanted = LoginRequest.of(request, settings);
        Optional<StaffView> member = Optional.ofNullable(request.cookies().getFirst(PHONE))
                .flatMap(cookie -> Optional.ofNullable(phones.find(cookie.getValue())));
        return member.map(who -> to(wanted.with(codes.issue(who.userid()))))
                .orElseGet(() -> page(200, LoginHtml.sentence("请在企业微信客户端打开链接（在模拟器里：点员工手机里的链接）。")));
    }

    private ServerResponse qrCode(ServerRequest request) {
        require(text(request, "login_type").equals("CorpApp"), "login_type 必须是 CorpApp");
        LoginRequest.of(request, settings);
        String query = String.valueOf(request.servletRequest().getQueryString());
        return page(200, LoginHtml.qrCode(settings.corpName(), phones.all(), SCAN + "?" + query));
    }

    /** A phone has scanned and confirmed. */
    private ServerResponse scan(ServerRequest request) {
        LoginRequest wanted = LoginRequest.of(request, settings);
        String userid = text(request, "userid");
        require(userid.isEmpty() || phones.find(userid) != null, "没有这位员工");
        return to(wanted.with(codes.issue(userid.isEmpty() ? null : userid)));
    }

    /** A link is opened on an employee's phone: from now on this browser stands for his. */
    private ServerResponse open(ServerRequest request) {
        String url = text(request, "url");
        @Nullable StaffView member = phones.find(request.pathVariable("userid"));
        require(member != null, "没有这位员工");
        require(url.matches("https?://\\S+"), "这个链接打不开");
        ResponseCookie phone = ResponseCookie.from(PHONE, member.userid())
                .path(AUTHORIZE)
                .httpOnly(true)
                .sameSite("Lax")
                .build();
        return ServerResponse.status(302)
                .location(URI.create(url))
                .header("Set-Cookie", phone.toString())
                .build();
    }

    private static ServerResponse to(URI back) {
        return ServerResponse.status(302).location(back).build();
    }

    private static ServerResponse page(int status, String html) {
        return ServerResponse.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, java.nio.charset.StandardCharsets.UTF_8))
                .header("Content-Security-Policy", "default-src 'none'; style-src 'self'; img-src 'self'")
                .body(html);
    }
}
