package io.repairbot.simulator;

import static io.repairbot.simulator.World.API;
import static io.repairbot.simulator.World.PHONES;
import static io.repairbot.simulator.World.SIMULATOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.simulator.gate.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(World.class)
class PageTest {
    private static HttpResponse<String> ask(String method, String path, String json) {
        return API.exchange(HttpRequest.newBuilder(API.uri(path))
                .method(method, BodyPublishers.ofString(json.replace('\'', '"')))
                .build());
    }

    @Test
    @DisplayName("The state shows the company, its people and what residents see")
    void state() {
        Resident resident = World.resident().says("在吗");
        World.says(resident, "您好");
        JsonNode state = Json.MAPPER.readTree(ask("GET", "/sim/state", "").body());
        assertThat(state.path("clockMovable").asBoolean()).isTrue();
        assertThat(state.path("staff")).hasSize(10);
        JsonNode newest = state.path("residents").path(state.path("residents").size() - 1);
        assertThat(newest.path("id").asString()).isEqualTo(resident.id());
        assertThat(newest.at("/messages/1/from").asString()).isEqualTo("bot");
    }

    @Test
    @DisplayName("The page offers the codes that hang in the houses")
    void doors() {
        SIMULATOR.hangUp(Map.of("3栋", "b-3-0123456789abcdef"));
        JsonNode doors = Json.MAPPER.readTree(ask("GET", "/sim/doors", "").body());
        assertThat(doors.at("/0/label").asString()).isEqualTo("3栋");
        assertThat(doors.at("/0/sceneParam").asString()).isEqualTo("b-3-0123456789abcdef");
    }

    @ParameterizedTest(name = "{0} {1} {2} gives {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "POST | /sim/residents | {} | 400",
                "POST | /sim/residents | nonsense | 400",
                "POST | /sim/residents | {'name':'张','openKfid':'wk_other'} | 404",
                "POST | /sim/residents/wmNobody/text | {'content':'在吗'} | 404",
                "POST | /sim/staff/nobody/text | {'content':'在吗'} | 404",
                "POST | /sim/staff/chen.gong/text | {'content':' '} | 400",
                "POST | /sim/staff/chen.gong/tap | {'itemId':'AM1','key':'accept'} | 409",
                "POST | /sim/clock | {'advance':'-PT1H'} | 409",
                "POST | /sim/clock | {'to':'2020-01-01T00:00:00Z'} | 409",
                "POST | /sim/clock | {'advance':'morgen'} | 400",
                "PUT | /sim/faults | {'slowMillis':70000} | 400",
                "PUT | /sim/faults | {'typo':true} | 400",
                "GET | /sim/media/MDnone | '' | 404"
            })
    void refusals(String method, String path, String json, int status) {
        HttpResponse<String> answer = ask(method, path, json);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Json.MAPPER.readTree(answer.body()).path("error").asString()).endsWith("。");
    }

    @Test
    @DisplayName("A clock that runs by itself cannot be moved")
    void fixedClock() {
        try (Simulator simulator = Simulator.start(SimulatorSettings.sunshine(), Clock.systemUTC())) {
            BotApi api = new BotApi(simulator.baseUrl());
            HttpResponse<String> answer = api.exchange(HttpRequest.newBuilder(api.uri("/sim/clock"))
                    .POST(BodyPublishers.ofString("{\"advance\":\"PT1H\"}"))
                    .build());
            assertThat(answer.statusCode()).isEqualTo(409);
        }
    }

    @Test
    @DisplayName("A null menuId is no tap")
    void nullMenuId() {
        Resident resident = World.resident();
        ask("POST", "/sim/residents/" + resident.id() + "/text", "{'content':'在吗','menuId':null}");
        assertThat(resident.chat()).last().extracting("menuId").isNull();
    }

    @Test
    @DisplayName("Faults change one by one and are shown")
    void faults() {
        PHONES.faults("slowMillis", 5);
        PHONES.faults("humanFirst", true);
        JsonNode faults =
                Json.MAPPER.readTree(ask("GET", "/sim/state", "").body()).path("faults");
        assertThat(faults.path("slowMillis").asInt()).isEqualTo(5);
        assertThat(faults.path("humanFirst").asBoolean()).isTrue();
    }

    @Test
    @DisplayName("An open page hears of new lines, changes, sessions, clock, faults and the wire")
    void events() throws IOException {
        try (Stream page = new Stream()) {
            Resident resident = World.resident().says("在吗");
            World.says(resident, "您好");
            resident.recalls(resident.chat().get(0));
            PHONES.moveClock(java.time.Duration.ofSeconds(1));
            PHONES.faults("humanFirst", false);
            assertThat(page.until("faults"))
                    .contains("event: item", "event: change", "event: resident", "event: clock", "event: wire", "您好");
        }
    }

    @Test
    @DisplayName("A page that does not read holds up nobody")
    void slowPage() throws IOException {
        try (Stream page = new Stream()) {
            Resident resident = World.resident();
            for (int i = 0; i < 600; i++) {
                resident.says("很长的话".repeat(100));
            }
            assertThat(resident.chat()).hasSize(500);
            assertThat(page).isNotNull();
        }
    }

    /** The page's stream of events, read by hand. */
    private static final class Stream implements AutoCloseable {
        private final BufferedReader lines;

        Stream() throws IOException {
            var connection = API.uri("/sim/events").toURL().openConnection();
            connection.setReadTimeout(5000);
            lines = new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
            lines.readLine();
        }

        String until(String event) throws IOException {
            StringBuilder heard = new StringBuilder();
            String line = "";
            while (line != null && !line.equals("event: " + event)) {
                line = lines.readLine();
                heard.append(line).append('\n');
            }
            return heard.toString();
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }

    @Test
    @DisplayName("Two simulators live side by side and close without a trace")
    void twoAtOnce() {
        Simulator second = Simulator.start(SimulatorSettings.sunshine(), World.CLOCK);
        assertThat(second.port()).isNotEqualTo(SIMULATOR.port());
        second.close();
        assertThat(ask("GET", "/sim/state", "").statusCode()).isEqualTo(200);
    }
}
