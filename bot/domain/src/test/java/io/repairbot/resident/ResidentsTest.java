package io.repairbot.resident;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.DomainTest;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
@DisplayName("Residents")
class ResidentsTest {
    @Autowired
    Residents residents;

    @Test
    @DisplayName("a newcomer is made known and found again whole")
    void meet() {
        Resident met = residents.meet(1, "wm_a");
        assertThat(met).isEqualTo(new Resident(met.id(), 1, "wm_a"));
        assertThat(residents.find(1, "wm_a")).contains(met);
        assertThat(residents.find(2, "wm_a")).isEmpty();
    }

    @Test
    @DisplayName("twenty threads meet the same newcomer once")
    void oneNewcomer() {
        Set<Long> ids = IntStream.range(0, 20)
                .parallel()
                .mapToObj(i -> residents.meet(1, "wm_new").id())
                .collect(Collectors.toSet());
        assertThat(ids).hasSize(1);
    }
}
