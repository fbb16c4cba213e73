package io.repairbot.simulator;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static io.repairbot.simulator.World.EAR;
import static io.repairbot.simulator.World.PHONES;
import static io.repairbot.simulator.World.SIMULATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.repairbot.simulator.callback.Opened;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(World.class)
class CallbackTest {
    private final Staff chen = PHONES.staff("chen.gong");

    private static long deliveries(String words) {
        return PHONES.wire().stream()
                .filter(line ->
                        line.direction().equals("callback") && line.summary().endsWith(words))
                .count();
    }

    @Test
    @DisplayName("A broken connection: four deliveries of the same words, each newly encrypted, then it is lost")
    void retries() {
        EAR.breaksConnections();
        PHONES.staff("sun.gong").says("有人吗");
        Awaitility.await().until(() -> deliveries("第4次 text sun.gong") == 1);
        List<Opened> heard = EAR.heard("有人吗");
        assertThat(heard).hasSize(4);
        assertThat(heard).extracting(Opened::xml).containsOnly(heard.get(0).xml());
        assertThat(heard).extracting(Opened::nonce).doesNotHaveDuplicates();
        assertThat(heard).extracting(Opened::encrypted).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("No answer in time: it comes again")
    void timeout() {
        EAR.answers(aResponse().withFixedDelay(600));
        chen.says("慢吗");
        assertThat(EAR.hears(2, "慢吗")).hasSizeGreaterThan(1);
        EAR.accepts();
    }

    @Test
    @DisplayName("An HTTP error is an answer: nothing comes again")
    void errorStatus() {
        EAR.answers(aResponse().withStatus(500));
        PHONES.staff("zhao.gong").says("出错了吗");
        Awaitility.await().until(() -> deliveries("text zhao.gong") == 1);
        // Had it been repeated, the repeat would have been on its way before this next message.
        PHONES.staff("wang.gong").says("后一条");
        Awaitility.await()
                .during(java.time.Duration.ofMillis(100))
                .until(() -> EAR.heard("出错了吗").size() == 1);
    }

    @Test
    @DisplayName("Duplicate callbacks: the same words twice with two nonces")
    void duplicates() {
        PHONES.faults("duplicateCallbacks", true);
        chen.says("说一次");
        assertThat(EAR.hears(2, "说一次")).extracting(Opened::nonce).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("A lost bell: the message is in the log, but nobody is called")
    void lostBell() {
        PHONES.faults("dropBells", true);
        World.resident().says("听得到吗");
        chen.opensApp();
        EAR.hears(1, "enter_agent");
        assertThat(EAR.heard("kf_msg_or_event")).isEmpty();
        var log = World.API.post("kf/sync_msg", "{'open_kfid':'wk_sunshine'}").path("msg_list");
        assertThat(log.toString()).contains("听得到吗");
    }

    @Test
    @DisplayName("Bells of one moment are one bell, without content")
    void coalesced() {
        Resident resident = World.resident();
        for (int i = 0; i < 20; i++) {
            resident.says("快说");
        }
        Opened bell = EAR.hears(1, "kf_msg_or_event").get(0);
        assertThat(bell.xml()).doesNotContain("快说", "FromUserName", "MsgId", "AgentID");
        assertThat(bell.field("OpenKfId")).isEqualTo("wk_sunshine");
    }

    @Test
    @DisplayName("Verification fails when the answer is not the decrypted echostr")
    void verification() {
        EAR.answers(aResponse().withBody("success"));
        assertThatThrownBy(SIMULATOR::verifyCallback).hasMessageContaining("openapi回调地址请求不通过");
    }

    @Test
    @DisplayName("Verification passes when the bot sends back the decrypted echostr")
    void verified() {
        EAR.echoes();
        SIMULATOR.verifyCallback();
        assertThat(PHONES.wire()).anyMatch(line -> line.summary().equals("验证URL") && line.status() == 200);
    }
}
