package io.repairbot.understanding;

import static io.repairbot.understanding.Readings.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;

@Label("No text makes the reader fail")
class AnyTextTest {

    @Property(tries = 500)
    void anyText(@ForAll @StringLength(max = 300) String text) {
        assertThat(read(text)).isNotNull();
    }

    @Property(tries = 500)
    void anyMixtureOfTheTradesOwnWords(@ForAll("words") List<String> words) {
        assertThat(read(String.join("", words))).isNotNull();
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.of(
                        "3",
                        "栋",
                        "号",
                        "楼",
                        "单元",
                        "五百",
                        "零",
                        "B",
                        "座",
                        "-",
                        "#",
                        "室",
                        "门",
                        "层",
                        "负",
                        "车库",
                        "厨房",
                        "的",
                        "不",
                        "没有",
                        "是",
                        "漏水",
                        "插座",
                        "说错了",
                        "明天",
                        "傍晚",
                        "点",
                        "到",
                        "1",
                        "13812345678",
                        "\uD83D",
                        "，",
                        " ",
                        "急",
                        "取消")
                .list()
                .ofMaxSize(40);
    }
}
