package io.repairbot.contact;

import io.repairbot.community.Community;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Service;

@Service
class LinkBook implements ContactLinks {
    private static final int LONGEST = 512;

    private final Rows rows;
    private final Clock clock;

    LinkBook(Rows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public Optional<ContactLink> of(Community community) {
        return rows.of(community.accountId()).map(ContactLink::new);
    }

    @Override
    public List<String> missing() {
        return rows.missing();
    }

    @Override
    public void keep(String accountId, String address) {
        if (!address.startsWith("https://") || !address.contains("?") || address.length() > LONGEST)
            throw new IllegalArgumentException("No address of a chat with a scene");
        rows.keep(accountId, address, clock.instant());
    }

    @Mapper
    interface Rows {
        @Select("SELECT url FROM contact_link WHERE kf_id = #{account}")
        Optional<String> of(String account);

        @Select("SELECT c.kf_id FROM community c LEFT JOIN contact_link l ON l.kf_id = c.kf_id"
                + " WHERE l.kf_id IS NULL ORDER BY c.id")
        List<String> missing();

        @Insert("INSERT IGNORE INTO contact_link (kf_id, url, kept_at) VALUES (#{account}, #{url}, #{now})")
        void keep(@Param("account") String account, @Param("url") String url, @Param("now") Instant now);
    }
}
