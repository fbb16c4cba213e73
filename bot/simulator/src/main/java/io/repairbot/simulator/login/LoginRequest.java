package io.repairbot.simulator.login;

import io.repairbot.simulator.SimulatorSettings;
import java.net.URI;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.util.UriComponentsBuilder;

/** What a program asks for when it sends a browser to one of the two pages. */
record LoginRequest(String back, String state) {
    /** @throws IllegalArgumentException with a sentence, as the platform shows one */
    static LoginRequest of(ServerRequest request, SimulatorSettings app) {
        require(text(request, "appid").equals(app.corpId()), "appid 不是本企业的 CorpID");
        require(text(request, "agentid").equals(String.valueOf(app.agentId())), "agentid 不是本企业的应用");
        require(text(request, "state").matches("[0-9a-zA-Z]{1,128}"), "state 只能是 1 到 128 个字母和数字");
        String back = text(request, "redirect_uri");
        require(back.matches("https?://[^\\s#]+"), "redirect_uri 与应用的可信域名不一致（50001）");
        return new LoginRequest(back, text(request, "state"));
    }

    /** Where the browser goes with the code. */
    URI with(String code) {
        return UriComponentsBuilder.fromUriString(back)
                .queryParam("code", "{code}")
                .queryParam("state", "{state}")
                .encode()
                .buildAndExpand(code, state)
                .toUri();
    }

    static String text(ServerRequest request, String name) {
        return request.param(name).orElse("");
    }

    static void require(boolean right, String sentence) {
        if (!right) throw new IllegalArgumentException(sentence);
    }
}
