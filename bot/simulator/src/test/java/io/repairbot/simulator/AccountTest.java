package io.repairbot.simulator;

import static io.repairbot.simulator.World.API;
import static io.repairbot.simulator.World.CLOCK;
import static io.repairbot.simulator.World.PHONES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(World.class)
class AccountTest {
    @Test
    @DisplayName("Accounts, servicers and contact links are told")
    void lists() {
        assertThat(API.post("kf/account/list", "{'offset':0,'limit':100}")
                        .at("/account_list/0/open_kfid")
                        .asString())
                .isEqualTo("wk_sunshine");
        assertThat(API.get("kf/servicer/list?open_kfid=wk_sunshine").path("servicer_list"))
                .hasSize(3);
        assertThat(API.post("kf/add_contact_way", "{'open_kfid':'wk_sunshine','scene':'b3'}")
                        .path("url")
                        .asString())
                .startsWith("https://work.weixin.qq.com/kf/kfc")
                .endsWith("enc_scene=b3");
        assertThat(API.code("kf/add_contact_way", "{'open_kfid':'wk_sunshine','scene':'三栋'}"))
                .isEqualTo(40058);
    }

    @Test
    @DisplayName("Customers of the last 48 hours are told with their scene, others are invalid")
    void customers() {
        Resident resident = PHONES.resident("李叔", "wk_sunshine", "b3", "3-502");
        String json = "{'external_userid_list':['%s','wmNobody'],'need_enter_session_context':1}";
        JsonNode answer = API.post("kf/customer/batchget", json, resident.id());
        assertThat(answer.at("/customer_list/0/nickname").asString()).isEqualTo("李叔");
        assertThat(answer.at("/customer_list/0/enter_session_context/scene_param")
                        .asString())
                .isEqualTo("3-502");
        assertThat(answer.at("/invalid_external_userid/0").asString()).isEqualTo("wmNobody");
        CLOCK.advance(Duration.ofHours(49));
        assertThat(API.post("kf/customer/batchget", json, resident.id()).path("invalid_external_userid"))
                .hasSize(2);
    }

    @Test
    @DisplayName("Members are found without regard to case, others are 60111")
    void members() {
        assertThat(API.get("user/get?userid=CHEN.gong").path("name").asString()).isEqualTo("陈工");
        assertThat(API.get("user/get?userid=nobody").path("errcode").asInt()).isEqualTo(60111);
    }

    @Test
    @DisplayName("Tags name the people of a job")
    void tags() {
        assertThat(API.get("tag/list").at("/taglist/0/tagname").asString()).isEqualTo("水电工程师");
        assertThat(API.get("tag/get?tagid=1").path("userlist")).hasSize(2);
        assertThat(API.get("tag/get?tagid=99").path("errcode").asInt()).isEqualTo(40068);
        assertThat(API.get("getcallbackip").at("/ip_list/0").asString()).isEqualTo("127.0.0.1");
        assertThat(API.get("department/simplelist").at("/department_id/0/id").asInt())
                .isEqualTo(1);
    }
}
