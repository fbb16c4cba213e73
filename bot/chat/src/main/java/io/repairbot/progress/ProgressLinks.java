package io.repairbot.progress;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The links to orders' progress pages. For the resident's eyes only: whoever has the link may rate the order. */
@Component
public class ProgressLinks {
    /** The least length of {@code repairbot.link-key} in characters. */
    public static final int KEY_LENGTH = 32;

    private final String address;
    private final LinkSeal seal;

    ProgressLinks(@Value("${repairbot.public-url}") String publicUrl, @Value("${repairbot.link-key}") String key) {
        this.address = publicUrl.endsWith("/") ? publicUrl : publicUrl + "/";
        this.seal = new LinkSeal(key);
    }

    /** {@code https://…/p/<token>}: ASCII, the public address and 37 characters. The same every time. */
    public String to(long orderId) {
        return address + "p/" + seal.close(orderId);
    }

    LinkSeal seal() {
        return seal;
    }
}
