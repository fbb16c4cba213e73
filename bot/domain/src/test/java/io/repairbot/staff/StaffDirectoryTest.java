package io.repairbot.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.DomainTest;
import io.repairbot.MovableClock;
import io.repairbot.catalogue.Catalogue;
import io.repairbot.duty.DutyRoster;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DomainTest
@DisplayName("Staff")
class StaffDirectoryTest {
    @Autowired
    StaffDirectory staff;

    @Autowired
    DutyRoster roster;

    @Autowired
    Catalogue catalogue;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    @DisplayName("a member is found whole, in capitals too")
    void whole() {
        assertThat(staff.find("Chen.Gong"))
                .contains(new StaffMember("chen.gong", 1, "陈工", Role.ENGINEER, Set.of("plumbing-electric")));
        assertThat(staff.find("zhou.zhuguan"))
                .contains(new StaffMember("zhou.zhuguan", 1, "周主管", Role.ENGINEERING_SUPERVISOR, Set.of()));
        assertThat(staff.find("nobody")).isEmpty();
    }

    @Test
    @DisplayName("engineers are those with the trade; roles are those of the community")
    void byTradeAndRole() {
        assertThat(staff.engineers(1, "plumbing-electric"))
                .extracting(StaffMember::name)
                .containsExactly("陈工", "李工");
        assertThat(staff.engineers(2, "plumbing-electric")).isEmpty();
        assertThat(staff.withRole(1, Role.FRONT_DESK)).hasSize(2);
    }

    @Test
    @DisplayName("who left is nobody any more")
    void left() {
        jdbc.update(
                "INSERT INTO staff (userid, community_id, name, role, active) VALUES ('gone', 1, '走了', 'ENGINEER', 0)");
        jdbc.update("INSERT INTO staff_trade (userid, trade) VALUES ('gone', 'plumbing-electric')");
        assertThat(staff.find("gone")).isEmpty();
        assertThat(staff.nameOf("gone")).isEqualTo("gone");
        assertThat(staff.engineers(1, "plumbing-electric")).hasSize(2);
    }

    @Test
    @DisplayName("S2 the three of the demo are on duty round the clock")
    void onDuty() {
        assertThat(roster.onDuty(1, MovableClock.at("2026-11-24T03:00")))
                .containsExactlyInAnyOrder("chen.gong", "wang.gong", "zhao.gong");
    }

    @Test
    @DisplayName("every trade of the demo is a trade of the catalogue")
    void trades() {
        assertThat(jdbc.queryForList("SELECT DISTINCT trade FROM staff_trade", String.class))
                .allSatisfy(trade -> assertThat(catalogue.tradeName(trade)).isNotEqualTo(trade));
    }
}
