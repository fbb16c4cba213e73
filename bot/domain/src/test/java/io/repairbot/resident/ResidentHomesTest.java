package io.repairbot.resident;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.DomainTest;
import io.repairbot.MovableClock;
import io.repairbot.community.Home;
import io.repairbot.community.Homes;
import io.repairbot.resident.ResidentHomes.Bound;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
@DisplayName("The homes of a resident")
class ResidentHomesTest {
    @Autowired
    private ResidentHomes remembered;

    @Autowired
    private Residents residents;

    @Autowired
    private Homes homes;

    @Autowired
    private MovableClock clock;

    private long anna;
    private List<Home> doors;

    @BeforeEach
    void meet() {
        anna = residents.meet(1, "wm_anna").id();
        doors = homes.matching(1, "3", "2", null, null, 10);
    }

    @Test
    @DisplayName("come back whole, the one used last first")
    void newestFirst() {
        use(0);
        use(1);
        assertThat(remembered.of(anna)).containsExactly(doors.get(1), doors.get(0));
        use(0);
        assertThat(remembered.of(anna)).containsExactly(doors.get(0), doors.get(1));
    }

    @Test
    @DisplayName("are eight at most: the one not used for longest is forgotten")
    void eight() {
        for (int i = 0; i < 8; i++) use(i);
        use(0);
        use(8);
        assertThat(remembered.of(anna)).hasSize(8).contains(doors.get(0)).doesNotContain(doors.get(1));
    }

    @Test
    @DisplayName("may be those of others as well")
    void shared() {
        long bert = residents.meet(1, "wm_bert").id();
        use(0);
        remembered.remember(bert, doors.get(0).id());
        assertThat(remembered.of(bert)).isEqualTo(remembered.of(anna));
        assertThat(remembered.of(residents.meet(1, "wm_carl").id())).isEmpty();
    }

    @Test
    @DisplayName("are bound by the desk, with what he is there; again it is nothing new")
    void bound() {
        long home = doors.get(0).id();
        assertThat(remembered.bind(anna, home, Tenure.OWNER)).isEqualTo(Bound.DONE);
        assertThat(remembered.bind(anna, home, Tenure.OWNER)).isEqualTo(Bound.SAME);
        assertThat(remembered.bind(anna, home, Tenure.TENANT)).isEqualTo(Bound.DONE);
        assertThat(remembered.of(anna)).containsExactly(doors.get(0));
    }

    @Test
    @DisplayName("are not pushed out by the desk: a ninth is not bound")
    void ninth() {
        for (int i = 0; i < 8; i++) use(i);
        assertThat(remembered.bind(anna, doors.get(8).id(), Tenure.OWNER)).isEqualTo(Bound.TOO_MANY);
        assertThat(remembered.of(anna)).hasSize(8).doesNotContain(doors.get(8));
    }

    @Test
    @DisplayName("are unbound once")
    void unbound() {
        use(0);
        assertThat(remembered.unbind(anna, doors.get(0).id())).isTrue();
        assertThat(remembered.unbind(anna, doors.get(0).id())).isFalse();
        assertThat(remembered.of(anna)).isEmpty();
    }

    private void use(int door) {
        clock.pass(Duration.ofMinutes(1));
        remembered.remember(anna, doors.get(door).id());
    }
}
