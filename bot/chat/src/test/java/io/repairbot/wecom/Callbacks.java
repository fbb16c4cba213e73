package io.repairbot.wecom;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** Posts what the platform would. */
public final class Callbacks {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private final String address;

    public Callbacks(int port) {
        this.address = "http://127.0.0.1:" + port + "/wecom/callback";
    }

    /** @return the HTTP status */
    public int event(String inner) {
        String encrypted = Envelope.encrypt(inner, Envelope.CORP);
        return post(signed(encrypted), wrapped(encrypted));
    }

    public int tap(String userid, String button, String task, String code, long second) {
        return event(tapXml(userid, button, task, code, second));
    }

    public static String tapXml(String userid, String button, String task, String code, long second) {
        return "<xml><ToUserName><![CDATA[" + Envelope.CORP + "]]></ToUserName><FromUserName><![CDATA[" + userid
                + "]]></FromUserName><CreateTime>" + second + "</CreateTime><MsgType><![CDATA[event]]></MsgType>"
                + "<Event><![CDATA[template_card_event]]></Event><EventKey><![CDATA[" + button
                + "]]></EventKey><TaskId><![CDATA["
                + task + "]]></TaskId><CardType>button_interaction</CardType><ResponseCode><![CDATA[" + code
                + "]]></ResponseCode><AgentID>1000002</AgentID></xml>";
    }

    public static String textXml(String userid, String content, String id) {
        return "<xml><FromUserName>" + userid
                + "</FromUserName><CreateTime>1700000000</CreateTime><MsgType>text</MsgType>" + "<Content><![CDATA["
                + content + "]]></Content><MsgId>" + id + "</MsgId></xml>";
    }

    public static String bellXml(String account, String token) {
        return "<xml><ToUserName>" + Envelope.CORP
                + "</ToUserName><CreateTime>1700000000</CreateTime><MsgType>event</MsgType>"
                + "<Event>kf_msg_or_event</Event><Token>" + token + "</Token><OpenKfId>" + account
                + "</OpenKfId></xml>";
    }

    public static String wrapped(String encrypted) {
        return "<xml><ToUserName><![CDATA[x]]></ToUserName><Encrypt><![CDATA[" + encrypted + "]]></Encrypt></xml>";
    }

    public static String signed(String encrypted) {
        return query(Envelope.sign(Envelope.TOKEN, encrypted));
    }

    public static String query(String signature) {
        return "msg_signature=" + signature + "&timestamp=" + Envelope.TIMESTAMP + "&nonce=" + Envelope.NONCE;
    }

    public int post(String query, String body) {
        return send(request(query).POST(BodyPublishers.ofString(body))).statusCode();
    }

    /** Without a Content-Length. */
    public int postChunked(String query, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return send(request(query).POST(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(bytes))))
                .statusCode();
    }

    public int postForm(String query, String body) {
        return send(request(query)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)))
                .statusCode();
    }

    public HttpResponse<String> verify(String signature, String echo) {
        return send(request(query(signature) + "&echostr=" + URLEncoder.encode(echo, StandardCharsets.UTF_8))
                .GET());
    }

    private HttpRequest.Builder request(String query) {
        return HttpRequest.newBuilder(URI.create(address + "?" + query));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (java.io.IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
