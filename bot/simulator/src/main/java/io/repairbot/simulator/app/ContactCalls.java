package io.repairbot.simulator.app;

import io.repairbot.simulator.SimulatorSettings.Member;
import io.repairbot.simulator.gate.Api;
import io.repairbot.simulator.gate.ApiError;
import io.repairbot.simulator.gate.Body;
import io.repairbot.simulator.gate.Json;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The address book: one department, one tag per job title; no phone numbers, as self-built apps get none. */
final class ContactCalls implements Api.Part {
    private final Members members;

    ContactCalls(Members members) {
        this.members = members;
    }

    @Override
    public void addTo(Api api) {
        api.get("/cgi-bin/user/get", this::user);
        api.get(
                "/cgi-bin/department/simplelist",
                query -> Json.object().set("department_id", Json.array().add(department())));
        api.get("/cgi-bin/tag/list", query -> tags());
        api.get("/cgi-bin/tag/get", this::tag);
        api.get("/cgi-bin/getcallbackip", query -> ips());
        api.get("/cgi-bin/get_api_domain_ip", query -> ips());
    }

    private ObjectNode user(Body query) {
        MemberPhone phone = members.find(query.required("userid"));
        if (phone == null) {
            throw new ApiError(60111, "userid not found");
        }
        Member member = phone.member();
        return Json.object()
                .put("userid", member.userid())
                .put("name", member.name())
                .put("position", member.title())
                .put("status", 1)
                .put("main_department", 1)
                .set("department", Json.array().add(1));
    }

    private static ObjectNode department() {
        return Json.object().put("id", 1).put("parentid", 0).put("order", 1);
    }

    private List<String> titles() {
        return members.all().stream()
                .map(phone -> phone.member().title())
                .distinct()
                .toList();
    }

    private ObjectNode tags() {
        ArrayNode tags = Json.array();
        titles().forEach(title ->
                tags.add(Json.object().put("tagid", tags.size() + 1).put("tagname", title)));
        return Json.object().set("taglist", tags);
    }

    private ObjectNode tag(Body query) {
        int number = query.number("tagid", 0);
        if (number < 1 || number > titles().size()) {
            throw new ApiError(40068, "invalid tagid");
        }
        String title = titles().get(number - 1);
        ArrayNode users = Json.array();
        for (MemberPhone phone : members.all()) {
            if (phone.member().title().equals(title)) {
                users.add(Json.object()
                        .put("userid", phone.userid())
                        .put("name", phone.member().name()));
            }
        }
        return Json.object()
                .put("tagname", title)
                .<ObjectNode>set("userlist", users)
                .set("partylist", Json.array());
    }

    private static ObjectNode ips() {
        return Json.object().set("ip_list", Json.array().add("127.0.0.1"));
    }
}
