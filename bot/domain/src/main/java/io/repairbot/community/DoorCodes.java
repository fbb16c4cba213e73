package io.repairbot.community;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What a printed QR code of a home or a building brings along ({@code scene_param}, page 94665): {@code h-<id>-<seal>} or {@code b-<building>-<seal>}.
 * The seal is 64 bits of an HMAC with {@code repairbot.link-key}, so that nobody makes a code for another's door by counting. A new key makes all
 * printed codes worthless.
 */
@Component
public class DoorCodes {
    private static final Pattern FORM = Pattern.compile("([hb])-(.{1,24})-([0-9a-f]{16})");
    private static final Pattern ID = Pattern.compile("[1-9]\\d{0,17}");
    private static final int SEAL = 8;

    private final Homes homes;
    private final String key;

    DoorCodes(Homes homes, @Value("${repairbot.link-key:}") String key) {
        this.homes = homes;
        this.key = key;
    }

    /** @param home null for the building as a whole */
    public record Door(String building, @Nullable Home home) {
        /** As read to people. */
        public String label() {
            return home == null ? building + "栋" : home.label();
        }
    }

    /** At most 43 characters, safe in an address. @throws IllegalStateException without a key */
    public String of(Home home) {
        return sealed("h", String.valueOf(home.id()), home.communityId());
    }

    /** At most 43 characters; to be encoded in an address. @throws IllegalStateException without a key */
    public String of(long communityId, String building) {
        return sealed("b", building, communityId);
    }

    /** Empty for what was not made here, for another community, or for a door that is gone. */
    public Optional<Door> read(long communityId, String code) {
        Matcher form = FORM.matcher(code);
        if (key.isBlank() || !form.matches()) return Optional.empty();
        byte[] given = form.group(3).getBytes(StandardCharsets.US_ASCII);
        byte[] right = seal(form.group(1), form.group(2), communityId).getBytes(StandardCharsets.US_ASCII);
        if (!MessageDigest.isEqual(given, right)) return Optional.empty();
        return form.group(1).equals("h") ? home(communityId, form.group(2)) : building(communityId, form.group(2));
    }

    private Optional<Door> home(long communityId, String id) {
        if (!ID.matcher(id).matches()) return Optional.empty();
        return homes.find(Long.parseLong(id))
                .filter(home -> home.communityId() == communityId)
                .map(home -> new Door(home.building(), home));
    }

    private Optional<Door> building(long communityId, String building) {
        boolean there =
                !homes.matching(communityId, building, null, null, null, 1).isEmpty();
        return there ? Optional.of(new Door(building, null)) : Optional.empty();
    }

    private String sealed(String kind, String what, long communityId) {
        if (key.isBlank()) throw new IllegalStateException("repairbot.link-key is missing: no door can have a code.");
        return kind + "-" + what + "-" + seal(kind, what, communityId);
    }

    private String seal(String kind, String what, long communityId) {
        byte[] text = ("door " + communityId + " " + kind + " " + what).getBytes(StandardCharsets.UTF_8);
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(Arrays.copyOf(mac.doFinal(text), SEAL));
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
