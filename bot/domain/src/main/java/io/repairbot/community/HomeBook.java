package io.repairbot.community;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

@Service
class HomeBook implements Homes {
    private final HomeMapper homes;

    HomeBook(HomeMapper homes) {
        this.homes = homes;
    }

    @Override
    public Optional<Home> find(long homeId) {
        return homes.find(homeId);
    }

    @Override
    public List<Home> matching(
            long communityId,
            @Nullable String building,
            @Nullable String unit,
            @Nullable String floor,
            @Nullable String room,
            int limit) {
        return homes.matching(communityId, building, unit, floor, room, limit);
    }

    @Override
    public List<String> publicPlaces(long communityId, @Nullable String building) {
        return homes.publicPlaces(communityId, building);
    }
}
