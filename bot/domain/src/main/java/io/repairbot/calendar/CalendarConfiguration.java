package io.repairbot.calendar;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {
    private static final Logger log = LoggerFactory.getLogger(CalendarConfiguration.class);
    /** The next year's holidays are made known in November. */
    private static final Duration AHEAD = Duration.ofDays(45);

    @Bean
    WorkingCalendar workingCalendar(@Value("${repairbot.config-dir:config}") Path folder, Clock clock) {
        Path file = folder.resolve("calendar-CN.yml");
        WorkingCalendar calendar = Calendars.from(file);
        Instant soon = clock.instant().plus(AHEAD);
        int year = soon.atZone(ZoneOffset.UTC).getYear();
        if (!calendar.knows(year))
            log.warn("{} has no holidays of {}: until they are entered, only weekends are days of rest", file, year);
        return calendar;
    }
}
