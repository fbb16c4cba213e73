package planted.resident;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;

class AsksTheTime {
    Object wrong() throws InterruptedException {
        Thread.sleep(1);
        return System.currentTimeMillis() + " " + Instant.now() + new Date() + Clock.systemUTC();
    }

    Object fine(Clock clock) {
        return Instant.now(clock);
    }
}
