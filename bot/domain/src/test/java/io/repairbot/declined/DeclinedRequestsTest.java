package io.repairbot.declined;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.repairbot.DomainTest;
import io.repairbot.MovableClock;
import io.repairbot.declined.DeclinedRequest.Cause;
import io.repairbot.declined.DeclinedRequests.Count;
import io.repairbot.resident.Residents;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@DomainTest
@DisplayName("D4 D7 declined requests")
class DeclinedRequestsTest {
    @Autowired
    DeclinedRequests declined;

    @Autowired
    Residents residents;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MovableClock clock;

    @Test
    @DisplayName("D4 are counted by service and cause, the most frequent first")
    void counted() {
        keep("network", Cause.NOT_OFFERED, "a");
        keep("air-conditioner", Cause.FEE_REFUSED, "b");
        keep("network", Cause.NOT_OFFERED, "c");
        assertThat(today())
                .containsExactly(
                        new Count("network", Cause.NOT_OFFERED, 2), new Count("air-conditioner", Cause.FEE_REFUSED, 1));
    }

    @Test
    @DisplayName("D4 the same message is one request")
    void once() {
        keep("network", Cause.NOT_OFFERED, "a");
        keep("network", Cause.NOT_OFFERED, "a");
        assertThat(today()).containsExactly(new Count("network", Cause.NOT_OFFERED, 1));
    }

    @Test
    @DisplayName("D4 the span counts its first instant and not its last; other communities are not counted")
    void span() {
        keep("network", Cause.NOT_OFFERED, "a");
        Instant now = clock.instant();
        assertThat(declined.count(1, now, now.plusMillis(1))).hasSize(1);
        assertThat(declined.count(1, now.minusSeconds(60), now)).isEmpty();
        assertThat(declined.count(2, now, now.plusMillis(1))).isEmpty();
    }

    @Test
    @DisplayName("are kept only together with what the resident was answered")
    void needsTransaction() {
        assertThatThrownBy(() -> declined.keep(request("network", Cause.NOT_OFFERED, "a")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private List<Count> today() {
        return declined.count(
                1, clock.instant().minus(Duration.ofHours(1)), clock.instant().plusMillis(1));
    }

    private void keep(String service, Cause cause, String key) {
        transaction.executeWithoutResult(t -> declined.keep(request(service, cause, key)));
    }

    private DeclinedRequest request(String service, Cause cause, String key) {
        long resident = residents.meet(1, "wm_a").id();
        return new DeclinedRequest(1, resident, service, "我要装宽带", cause, clock.instant(), key);
    }
}
