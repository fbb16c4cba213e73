package io.repairbot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Explain answers lines with lines and a sentence with reasons")
class ExplainTest {
    private static final String SENTENCE = "3栋2单元501厨房水管爆了，今天下午3点以后来";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @Test
    void theContractsExampleComesOutWordForWord() throws IOException {
        run("{\"id\":\"a\",\"input\":\"" + SENTENCE + "\",\"reference_datetime\":\"2026-07-22T10:00:00\"}\n");
        assertThat(text(out)).isEqualToIgnoringNewLines("""
                        {"id":"a","slot":{"date":"2026-07-22","time":"15:00","end_date":null,"end_time":null,"daypart":null,"bound":"after"},\
                        "place":{"building":"3","unit":"2","floor":null,"room":"501","spot":"厨房"},"service":"pipe-burst","urgency":"urgent","asap":false}""");
    }

    @Test
    void whatIsAbsentIsNull() throws IOException {
        run("{\"id\":7,\"input\":\"啦啦啦\",\"reference_datetime\":null}\n");
        assertThat(text(out))
                .contains(
                        "{\"id\":7,\"slot\":null,\"place\":null,\"service\":null,\"urgency\":\"normal\",\"asap\":false}");
    }

    @Test
    void aBadLineIsNamedAndTheOthersAreAnswered() throws IOException {
        assertThat(run("nonsense\n{\"id\":\"b\"}\n{\"id\":\"c\",\"input\":\"灯不亮\"}\n"))
                .isEqualTo(1);
        assertThat(text(errors)).contains("line 1", "line 2", "\"input\"");
        assertThat(text(out).lines()).singleElement().asString().contains("\"service\":\"light\"");
    }

    @Test
    void allShowsTheRest() throws IOException {
        run("{\"id\":\"a\",\"input\":\"插座冒烟，电话13812345678\"}\n", "--all");
        assertThat(text(out))
                .contains("\"dangers\":[\"electric\"]", "\"phones\":[\"13812345678\"]", "\"intent\":\"report\"");
    }

    @Test
    void aSentenceIsExplainedWithItsWords() throws IOException {
        run("", SENTENCE);
        assertThat(text(out)).contains("3栋2单元501室厨房", "水管爆裂 pipe-burst", "← 水管爆", "15:00以后", "← 今天下午3点以后");
    }

    @Test
    void aMissingCatalogueIsNamed() throws IOException {
        assertThat(run("", "--catalogue", "nowhere.yml")).isEqualTo(2);
        assertThat(text(errors)).contains("nowhere.yml");
    }

    private int run(String lines, String... arguments) throws IOException {
        return Explain.run(
                List.of(arguments),
                new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
                print(out),
                print(errors));
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
