package io.repairbot.duty;

import io.repairbot.duty.RosterLine.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Puts the lines together: the plan where one is published, else the standing duties; less who is on leave, and who stands in. */
record RosterSheet(List<RosterLine> lines, ZoneId zone) {

    Stream<Duty> duties(Instant from, Instant to) {
        Set<LocalDate> planned = new HashSet<>();
        Set<String> absent = new HashSet<>();
        lines.stream().filter(line -> line.kind() == Kind.MONTH).forEach(line -> planned.add(line.day()));
        lines.stream()
                .filter(line -> line.kind() == Kind.ABSENCE)
                .forEach(line -> absent.add(key(line.userid(), line.day())));
        Stream<Duty> standing = lines.stream()
                .filter(line -> line.kind() == Kind.STANDING)
                .flatMap(line -> standing(line).between(from, to, zone))
                .filter(duty -> !planned.contains(month(dayOf(duty))));
        Stream<Duty> plan =
                lines.stream().filter(line -> line.kind() == Kind.PLAN).map(this::planned);
        Stream<Duty> cover = lines.stream()
                .filter(line -> line.kind() == Kind.COVER)
                .map(line -> new Duty(line.userid(), line.begins(), line.ends()));
        Stream<Duty> usual =
                Stream.concat(standing, plan).filter(duty -> !absent.contains(key(duty.userid(), dayOf(duty))));
        return Stream.concat(usual, cover);
    }

    private static StandingDuty standing(RosterLine line) {
        return new StandingDuty(line.userid(), line.weekday(), line.starts(), line.hours());
    }

    private Duty planned(RosterLine line) {
        var start = line.day().atTime(line.starts());
        return new Duty(
                line.userid(),
                start.atZone(zone).toInstant(),
                start.plusHours(line.hours()).atZone(zone).toInstant());
    }

    private LocalDate dayOf(Duty duty) {
        return duty.starts().atZone(zone).toLocalDate();
    }

    private static LocalDate month(LocalDate day) {
        return YearMonth.from(day).atDay(1);
    }

    private static String key(String userid, LocalDate day) {
        return userid + day;
    }
}
