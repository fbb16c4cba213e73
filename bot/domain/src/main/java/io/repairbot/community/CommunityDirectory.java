package io.repairbot.community;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

@Service
class CommunityDirectory implements Communities {
    private final CommunityMapper communities;

    CommunityDirectory(CommunityMapper communities) {
        this.communities = communities;
    }

    @Override
    public Community get(long id) {
        return communities
                .get(id)
                .orElseThrow(() -> new IllegalArgumentException("No community " + id))
                .community();
    }

    @Override
    public Optional<Community> withAccount(String accountId) {
        return communities.withAccount(accountId).map(CommunityMapper.Row::community);
    }

    @Override
    public List<Community> all() {
        return communities.all().stream().map(CommunityMapper.Row::community).toList();
    }
}
