package io.repairbot.simulator.login;

import io.repairbot.simulator.phone.StaffView;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriUtils;

/** The two pages as text; whatever comes from outside is escaped. */
final class LoginHtml {
    private static final String PAGE = """
            <!doctype html>
            <html lang="zh-CN">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>企业微信登录（模拟）</title><link rel="icon" href="/favicon.svg"><link rel="stylesheet" href="/css/login.css"></head>
            <body><main>%s</main></body>
            </html>
            """;

    private LoginHtml() {}

    static String sentence(String words) {
        return PAGE.formatted("<h1>企业微信</h1><p>" + HtmlUtils.htmlEscape(words) + "</p>");
    }

    /** @param scan where a choice leads, with the query of this page */
    static String qrCode(String company, List<StaffView> members, String scan) {
        String people = members.stream()
                .map(member -> choice(scan, member.userid(), member.name(), member.title()))
                .collect(Collectors.joining());
        return PAGE.formatted("<h1>" + HtmlUtils.htmlEscape(company) + "</h1>"
                + "<p>真的企业微信在这里显示二维码。您用谁的手机扫码？</p><ul>" + people
                + choice(scan, "", "公司以外的人", "不是本企业成员") + "</ul>");
    }

    private static String choice(String scan, String userid, String name, String title) {
        String address = scan + "&userid=" + UriUtils.encode(userid, java.nio.charset.StandardCharsets.UTF_8);
        return "<li><a href=\"%s\"><b>%s</b><small>%s</small></a></li>"
                .formatted(HtmlUtils.htmlEscape(address), HtmlUtils.htmlEscape(name), HtmlUtils.htmlEscape(title));
    }
}
