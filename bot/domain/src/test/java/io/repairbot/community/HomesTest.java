package io.repairbot.community;

import static io.repairbot.MovableClock.SHANGHAI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.repairbot.DomainTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
@DisplayName("Communities and homes")
class HomesTest {
    @Autowired
    Homes homes;

    @Autowired
    Communities communities;

    @Test
    @DisplayName("3栋2单元501 is one home")
    void oneHome() {
        Home home = homes.matching(1, "3", "2", null, "501", 10).get(0);
        assertThat(home).isEqualTo(new Home(home.id(), 1, "3", "2", "5", "501"));
        assertThat(home.label()).isEqualTo("3栋2单元501");
        assertThat(homes.find(home.id())).contains(home);
    }

    @Test
    @DisplayName("501 alone is a home in every unit, 10栋 after 9栋, no more than wanted")
    void manyHomes() {
        assertThat(homes.matching(1, null, null, null, "501", 100)).hasSize(12 * 3);
        assertThat(homes.matching(1, null, "1", "5", "501", 100))
                .extracting(Home::building)
                .startsWith("1", "2", "3")
                .endsWith("9", "10", "11", "12");
        assertThat(homes.matching(1, null, null, null, "501", 2)).hasSize(2);
    }

    @Test
    @DisplayName("a home that is not there, or of another community, is not found")
    void noHome() {
        assertThat(homes.matching(1, "13", null, null, null, 10)).isEmpty();
        assertThat(homes.matching(2, "3", "2", null, "501", 10)).isEmpty();
        assertThat(homes.find(-1)).isEmpty();
    }

    @Test
    @DisplayName("public places are the community's or a building's")
    void publicPlaces() {
        assertThat(homes.publicPlaces(1, null)).containsExactlyInAnyOrder("地下车库", "大门", "中心花园");
        assertThat(homes.publicPlaces(1, "3")).containsExactlyInAnyOrder("大堂", "电梯");
    }

    @Test
    @DisplayName("a community is found by its account, whole")
    void community() {
        Community sunshine = new Community(1, "YG", "阳光花园", "wk_sunshine", SHANGHAI);
        assertThat(communities.withAccount("wk_sunshine")).contains(sunshine);
        assertThat(communities.get(1)).isEqualTo(sunshine);
        assertThat(communities.all()).containsExactly(sunshine);
        assertThat(communities.withAccount("wk_other")).isEmpty();
        assertThatThrownBy(() -> communities.get(9)).isInstanceOf(IllegalArgumentException.class);
    }
}
