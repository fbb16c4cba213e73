/** Days as they are written and spoken: dates, weekdays, months, feasts, spans from now. Knows no hour of the day and no sentence around them. */
@org.jspecify.annotations.NullMarked
package io.repairbot.understanding.time.calendar;
