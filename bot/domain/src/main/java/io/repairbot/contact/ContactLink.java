package io.repairbot.contact;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Opens the chat with one community. @param address as the platform gave it */
public record ContactLink(String address) {
    /** What the QR code of a door says. @param code of a door, encoded here */
    public String at(String code) {
        return address + "&scene_param="
                + URLEncoder.encode(code, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
