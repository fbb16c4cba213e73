package io.repairbot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What a message tells besides the home and the phone number")
class RemainderTest {
    private static final SentenceReader READER = SentenceReaders.from(Path.of("config/catalogue.yml"));

    @Test
    @DisplayName("F3 behind what the reader looks at, too, a phone number is left out")
    void longMessage() {
        String message = "水管爆了，".repeat(90) + "打13812345678或者8656找我";
        assertThat(READER.read(message, LocalDateTime.parse("2026-11-24T09:00")).told())
                .endsWith("水管爆了，打或者8656找我")
                .hasSize(message.length() - 11);
    }

    @ParameterizedTest
    @CsvSource({
        "3栋2单元501厨房水管爆了, 厨房水管爆了",
        "12号楼一八零二马桶堵了, 马桶堵了",
        "3栋电梯坏了, 电梯坏了",
        "B座1203室空调不凉😀, 空调不凉",
        "卫生间门坏了, 卫生间门坏了",
        "水管爆了 我电话13812345678, 水管爆了 我电话",
        "5-1-302客厅灯不亮, 客厅灯不亮",
        "灯不亮，在6幢1单元402, 灯不亮，在"
    })
    @DisplayName("F3 is shown as the content of the order")
    void told(String message, String told) {
        assertThat(READER.read(message, LocalDateTime.parse("2026-11-24T09:00")).told())
                .isEqualTo(told);
    }
}
