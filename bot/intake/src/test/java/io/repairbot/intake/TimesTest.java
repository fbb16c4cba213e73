package io.repairbot.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.script.IntakeScript;
import io.repairbot.understanding.TimeSlot;
import io.repairbot.understanding.TimeSlot.Bound;
import io.repairbot.understanding.TimeSlot.Daypart;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TimesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDateTime NOW = TODAY.atTime(16, 0);
    private static final Times TIMES = new Times(IntakeScript.read(Path.of("config/dialogue/intake.yml")));

    @Test
    @DisplayName("D6 an open time of today is read back with its day")
    void after() {
        assertThat(label(slot(TODAY, LocalTime.of(15, 0), null, null, Bound.AFTER)))
                .isEqualTo("今天（11月24日 周二）15:00以后");
    }

    @Test
    @DisplayName("D6 a span is read back with both ends")
    void span() {
        TimeSlot slot = slot(TODAY.plusDays(1), LocalTime.of(14, 0), LocalTime.of(16, 0), null, null);
        assertThat(label(slot)).isEqualTo("明天（11月25日 周三）14:00–16:00");
        assertThat(TIMES.span(slot, NOW).end()).isEqualTo(TODAY.plusDays(1).atTime(16, 0));
    }

    @Test
    @DisplayName("D6 a part of another day")
    void daypart() {
        assertThat(label(slot(TODAY.plusDays(4), null, null, Daypart.MORNING, null)))
                .isEqualTo("11月28日 周六上午");
    }

    @Test
    @DisplayName("A day alone is the whole day")
    void day() {
        assertThat(label(slot(TODAY.plusDays(1), null, null, null, null))).isEqualTo("明天（11月25日 周三）全天");
    }

    @Test
    @DisplayName("Before six: from now, or from the morning of that day")
    void before() {
        TimeSlot slot = slot(TODAY, LocalTime.of(18, 0), null, null, Bound.BEFORE);
        assertThat(label(slot)).isEqualTo("今天（11月24日 周二）18:00之前");
        assertThat(TIMES.span(slot, NOW).start()).isEqualTo(NOW);
    }

    @Test
    @DisplayName("A span over midnight ends the next day")
    void overMidnight() {
        TimeSlot slot = slot(TODAY, LocalTime.of(23, 0), LocalTime.of(1, 0), null, null);
        assertThat(TIMES.span(slot, NOW).end()).isEqualTo(TODAY.plusDays(1).atTime(1, 0));
    }

    @Test
    @DisplayName("Instants are those of the community's zone")
    void zone() {
        Times.Span span = TIMES.span(slot(TODAY, LocalTime.of(20, 0), null, null, null), NOW);
        assertThat(TIMES.appointment(span, ZoneId.of("Asia/Shanghai")).start()).hasToString("2026-11-24T12:00:00Z");
    }

    @Test
    @DisplayName("What has ended is over; exactly now is over too; an open afternoon is not")
    void over() {
        assertThat(over(slot(TODAY, null, null, Daypart.MORNING, null))).isTrue();
        assertThat(over(slot(TODAY, LocalTime.of(14, 0), LocalTime.of(16, 0), null, null)))
                .isTrue();
        assertThat(over(slot(TODAY, LocalTime.of(14, 0), LocalTime.of(16, 1), null, null)))
                .isFalse();
        assertThat(over(slot(TODAY, LocalTime.of(15, 59), null, null, null))).isTrue();
        assertThat(over(slot(TODAY, LocalTime.of(16, 0), null, null, null))).isFalse();
        assertThat(over(slot(TODAY, LocalTime.of(15, 0), null, null, Bound.AFTER)))
                .isFalse();
        assertThat(over(slot(TODAY.minusDays(7), null, null, null, null))).isTrue();
    }

    @Test
    @DisplayName("Sixty days ahead is the last day that can be had")
    void far() {
        assertThat(TIMES.isTooFar(TIMES.span(slot(TODAY.plusDays(60), null, null, null, null), NOW), NOW))
                .isFalse();
        assertThat(TIMES.isTooFar(TIMES.span(slot(TODAY.plusDays(61), null, null, null, null), NOW), NOW))
                .isTrue();
    }

    @Test
    @DisplayName("22:00 is night, 7:00 is day")
    void night() {
        assertThat(night(22, 0)).isTrue();
        assertThat(night(21, 59)).isFalse();
        assertThat(night(6, 59)).isTrue();
        assertThat(night(7, 0)).isFalse();
    }

    private static boolean night(int hour, int minute) {
        return TIMES.isAtNight(TIMES.span(slot(TODAY, LocalTime.of(hour, minute), null, null, null), NOW));
    }

    private static boolean over(TimeSlot slot) {
        return TIMES.isOver(TIMES.span(slot, NOW), NOW);
    }

    private static String label(TimeSlot slot) {
        return TIMES.span(slot, NOW).label();
    }

    private static TimeSlot slot(LocalDate date, LocalTime time, LocalTime end, Daypart part, Bound bound) {
        return new TimeSlot(date, time, null, end, part, bound);
    }
}
