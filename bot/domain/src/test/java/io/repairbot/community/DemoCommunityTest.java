package io.repairbot.community;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.DomainTest;
import io.repairbot.Story;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DomainTest
@DisplayName("The demo community")
class DemoCommunityTest {
    private static final List<String> TABLES =
            List.of("standing_duty", "staff_trade", "staff", "public_place", "home", "community");

    @Autowired
    DemoCommunity demo;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Story story;

    @Test
    @DisplayName("is loaded whole into an empty database, once, though two replicas start together")
    void loaded() {
        TABLES.forEach(table -> jdbc.update("DELETE FROM " + table));
        CompletableFuture<Void> other = CompletableFuture.runAsync(demo::afterPropertiesSet);
        demo.afterPropertiesSet();
        other.join();
        assertThat(story.count("home")).isEqualTo(12 * 3 * 18 * 4);
        assertThat(story.count("public_place")).isEqualTo(3 + 12 * 2);
        assertThat(story.count("staff")).isEqualTo(10);
        assertThat(story.count("staff_trade")).isEqualTo(5);
        assertThat(story.count("standing_duty")).isEqualTo(3 * 7);
    }

    @Test
    @DisplayName("is not loaded where a community is already")
    void skipped() {
        jdbc.update("DELETE FROM public_place WHERE name = '大门'");
        demo.afterPropertiesSet();
        assertThat(story.count("public_place WHERE name = '大门'")).isZero();
        jdbc.update("INSERT INTO public_place (community_id, building, name) VALUES (1, NULL, '大门')");
    }
}
