package io.repairbot.wecom.api;

import io.repairbot.attachment.MediaSource;
import io.repairbot.wecom.WecomSettings;
import java.io.FilterInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import me.chanjar.weixin.common.error.WxErrorException;
import me.chanjar.weixin.common.error.WxRuntimeException;
import me.chanjar.weixin.cp.api.WxCpService;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Streams media (page 90254). Not by the library: it writes temporary files that stay, without a limit of size. */
@Component
class PlatformMedia implements MediaSource {
    private static final int ERROR_BYTES = 4096;

    private final WxCpService service;
    private final String address;
    private final SimpleClientHttpRequestFactory http = new SimpleClientHttpRequestFactory();

    PlatformMedia(WxCpService service, WecomSettings settings) {
        this.service = service;
        this.address = settings.apiBaseUrl() + "/cgi-bin/media/get";
        http.setConnectTimeout(Duration.ofSeconds(2));
        http.setReadTimeout(Duration.ofSeconds(10));
    }

    @Override
    public Media open(String mediaId) throws IOException {
        try {
            return attempt(mediaId);
        } catch (TokenRefused stale) {
            service.getWxCpConfigStorage().expireAccessToken();
            return attempt(mediaId);
        }
    }

    private Media attempt(String mediaId) throws IOException {
        ClientHttpResponse response =
                http.createRequest(uri(mediaId), HttpMethod.GET).execute();
        try {
            // Before the body is touched: the JDK's exception for a bad status carries the whole address, with the
            // token.
            int status = response.getStatusCode().value();
            if (status / 100 != 2) throw new IOException("WeCom answered HTTP " + status + " instead of a medium");
            MediaType type = response.getHeaders().getContentType();
            if (type == null || isError(type)) throw failure(response);
            return new Media(new Closing(response), type.toString());
        } catch (IOException | RuntimeException failed) {
            response.close();
            throw failed;
        }
    }

    private URI uri(String mediaId) throws IOException {
        try {
            return UriComponentsBuilder.fromUriString(address)
                    .queryParam("access_token", "{token}")
                    .queryParam("media_id", "{id}")
                    .encode()
                    .buildAndExpand(service.getAccessToken(), mediaId)
                    .toUri();
        } catch (WxErrorException | WxRuntimeException noToken) {
            throw new IOException("No WeCom token");
        }
    }

    private static boolean isError(MediaType type) {
        return type.getSubtype().contains("json") || type.equalsTypeAndSubtype(MediaType.TEXT_PLAIN);
    }

    private static IOException failure(ClientHttpResponse response) throws IOException {
        byte[] body = response.getBody().readNBytes(ERROR_BYTES);
        int code;
        try {
            code = JsonMapper.shared().readTree(body).path("errcode").asInt(0);
        } catch (JacksonException noJson) {
            return new IOException("WeCom answered neither a medium nor JSON");
        }
        return switch (Trouble.of(code)) {
            case MEDIA_GONE -> new MediaGone("WeCom no longer has the medium: " + code);
            case TOKEN -> new TokenRefused();
            default -> new IOException("WeCom refused the medium: " + code);
        };
    }

    private static final class TokenRefused extends IOException {
        private static final long serialVersionUID = 1;

        TokenRefused() {
            super("WeCom refused the token");
        }
    }

    /** Closing the stream ends the connection, also in the middle. */
    private static final class Closing extends FilterInputStream {
        private final ClientHttpResponse response;

        Closing(ClientHttpResponse response) throws IOException {
            super(response.getBody());
            this.response = response;
        }

        @Override
        public void close() {
            response.close();
        }
    }
}
