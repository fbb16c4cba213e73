package io.repairbot.understanding.place;

import static io.repairbot.understanding.Readings.place;
import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.understanding.PlaceMention;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

@Label("Any home, in any written form and any sentence, comes back")
class AnyHomeTest {

    /** b u r: building, unit and room in digits; B U R: in Chinese; N: the room with 百 and 十; D: room digit by digit with 幺. */
    private static final List<String> FORMS = List.of(
            "b栋u单元r",
            "b栋u单元r室",
            "b栋u单元r房",
            "b栋u单元r号",
            "b幢u单元r",
            "b幢u单元r室",
            "b座u单元r",
            "b号楼u单元r",
            "b号楼u单元r室",
            "b-u-r",
            "b－u－r",
            "b/u/r",
            "b#u单元r",
            "b#-u-r",
            "b＃u单元r",
            "b栋u-r",
            "b栋-u-r",
            "b栋 u单元 r",
            "b栋，u单元，r室",
            "b栋的u单元的r",
            "b楼u门r号",
            "b号楼u门r",
            "b号u单元r室",
            "r室b栋u单元",
            "r室，b栋u单元",
            "B栋U单元R",
            "B幢U单元R室",
            "B号楼U单元R",
            "B號樓U單元R室",
            "B棟U單元R",
            "B栋U单元N室",
            "B栋U单元D",
            "b栋U单元r",
            "B栋u单元r室",
            "2期b栋u单元r");

    private static final List<String> SENTENCES =
            List.of("%s", "%s厨房水管爆了", "你好，我家%s，空调不制冷", "麻烦来一下，%s，今天下午3点以后来", "我是%s的业主，电话13812345678");

    @Property(tries = 2000)
    void comesBack(
            @ForAll @IntRange(min = 1, max = 32) int building,
            @ForAll @IntRange(min = 1, max = 9) int unit,
            @ForAll @IntRange(min = 1, max = 33) int floor,
            @ForAll @IntRange(min = 1, max = 12) int door,
            @ForAll("forms") String form,
            @ForAll("sentences") String sentence) {
        String room = floor + (door < 10 ? "0" : "") + door;
        String written = Written.home(form, building, unit, room);
        PlaceMention place = place(sentence.formatted(written));
        assertThat(place).as(sentence.formatted(written)).isNotNull();
        assertThat(List.of(place.building(), place.unit(), place.room()))
                .as(written)
                .containsExactly("" + building, "" + unit, room);
    }

    @Provide
    Arbitrary<String> forms() {
        return Arbitraries.of(FORMS);
    }

    @Provide
    Arbitrary<String> sentences() {
        return Arbitraries.of(SENTENCES);
    }

    /** Puts a home into a form. */
    private static final class Written {
        private static final String DIGITS = "零一二三四五六七八九";

        static String home(String form, int building, int unit, String room) {
            StringBuilder home = new StringBuilder();
            form.chars()
                    .forEach(c -> home.append(
                            switch (c) {
                                case 'b' -> "" + building;
                                case 'u' -> "" + unit;
                                case 'r' -> room;
                                case 'B' -> spoken(building);
                                case 'U' -> spoken(unit);
                                case 'R' -> digits(room);
                                case 'D' -> digits(room).replace('一', '幺');
                                case 'N' -> spoken(Integer.parseInt(room));
                                default -> "" + (char) c;
                            }));
            return home.toString();
        }

        private static String digits(String number) {
            StringBuilder spoken = new StringBuilder();
            number.chars().forEach(c -> spoken.append(DIGITS.charAt(c - '0')));
            return spoken.toString();
        }

        /** 1802 → 一千八百零二, 12 → 十二. */
        private static String spoken(int number) {
            String digits = "" + number;
            String units = "千百十".substring(4 - digits.length());
            StringBuilder spoken = new StringBuilder();
            IntStream.range(0, digits.length()).forEach(i -> {
                int digit = digits.charAt(i) - '0';
                boolean zero = spoken.length() > 0 && spoken.charAt(spoken.length() - 1) == '零';
                spoken.append(
                        digit > 0
                                ? DIGITS.charAt(digit) + (i < units.length() ? units.substring(i, i + 1) : "")
                                : zero ? "" : "零");
            });
            String said = spoken.toString().replaceAll("零$", "");
            return number < 20 && number > 9 ? said.substring(1) : said;
        }
    }
}
