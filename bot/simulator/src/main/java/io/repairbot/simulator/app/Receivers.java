package io.repairbot.simulator.app;

import io.repairbot.simulator.gate.ApiError;
import io.repairbot.simulator.gate.Body;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Who gets a message. Department 1 is the whole company; there are no other departments and no tags to send to.
 *
 * @param invalidUsers lower-cased, as WeCom gives them back
 */
record Receivers(Set<MemberPhone> phones, List<String> invalidUsers, String invalidParties, String invalidTags) {

    /** @throws ApiError 82001 nobody named, 40032/82002/82003 too many, 81013 nobody valid */
    static Receivers of(Body body, Members members) {
        List<String> users = split(body.text("touser"), 1000, 40032);
        List<String> parties = split(body.text("toparty"), 100, 82002);
        List<String> tags = split(body.text("totag"), 100, 82003);
        if (users.isEmpty() && parties.isEmpty() && tags.isEmpty()) {
            throw new ApiError(82001, "empty receivers");
        }
        Set<MemberPhone> phones = new LinkedHashSet<>();
        List<String> unknown = new ArrayList<>();
        if (users.equals(List.of("@all")) || parties.remove("1")) {
            phones.addAll(members.all());
        } else {
            users.forEach(userid -> sort(userid, members, phones, unknown));
        }
        if (phones.isEmpty()) {
            throw new ApiError(81013, "user & party & tag all invalid");
        }
        return new Receivers(phones, unknown, String.join("|", parties), String.join("|", tags));
    }

    private static void sort(String userid, Members members, Set<MemberPhone> phones, List<String> unknown) {
        MemberPhone phone = members.find(userid);
        if (phone == null) {
            unknown.add(userid.toLowerCase(Locale.ROOT));
        } else {
            phones.add(phone);
        }
    }

    private static List<String> split(String joined, int most, int code) {
        List<String> parts = new ArrayList<>();
        for (String part : joined.split("\\|")) {
            if (!part.isBlank()) {
                parts.add(part);
            }
        }
        if (parts.size() > most) {
            throw new ApiError(code, "too many receivers");
        }
        return parts;
    }
}
