package io.repairbot.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.repairbot.DomainTest;
import io.repairbot.community.Communities;
import io.repairbot.community.Community;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DomainTest
@DisplayName("The address that opens the chat")
class ContactLinksTest {
    private static final String ADDRESS = "https://work.weixin.qq.com/kf/kfc1?enc_scene=ENC";

    @Autowired
    private ContactLinks links;

    @Autowired
    private Communities communities;

    @Autowired
    private JdbcTemplate jdbc;

    private Community sunshine;

    @BeforeEach
    void none() {
        jdbc.update("DELETE FROM contact_link");
        sunshine = communities.get(1);
    }

    @Test
    @DisplayName("is missing until it is known, and then carries the door along, encoded")
    void kept() {
        assertThat(links.of(sunshine)).isEmpty();
        assertThat(links.missing()).containsExactly("wk_sunshine");
        links.keep("wk_sunshine", ADDRESS);
        assertThat(links.missing()).isEmpty();
        assertThat(links.of(sunshine).orElseThrow().at("b-东 3-x"))
                .isEqualTo(ADDRESS + "&scene_param=b-%E4%B8%9C%203-x");
    }

    @Test
    @DisplayName("stays as it was first: it hangs at doors; another account has another")
    void stays() {
        links.keep("wk_sunshine", ADDRESS);
        links.keep("wk_sunshine", ADDRESS + "2");
        assertThat(links.of(sunshine)).contains(new ContactLink(ADDRESS));
        Community moved = new Community(1, "YG", "阳光花园", "wk_new", sunshine.zone());
        assertThat(links.of(moved)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "http://work.weixin.qq.com/kf/kfc1?enc_scene=E", "https://work.weixin.qq.com/kf/kfc1"})
    @DisplayName("is not kept when it could not carry a door")
    void unusable(String address) {
        assertThatThrownBy(() -> links.keep("wk_sunshine", address)).isInstanceOf(IllegalArgumentException.class);
        assertThat(links.missing()).containsExactly("wk_sunshine");
    }
}
