package io.repairbot.community;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The directory of homes and public places of a community. */
public interface Homes {
    Optional<Home> find(long homeId);

    /** Homes that agree with every part that is not null, in the order of the doors; at most {@code limit}. */
    List<Home> matching(
            long communityId,
            @Nullable String building,
            @Nullable String unit,
            @Nullable String floor,
            @Nullable String room,
            int limit);

    /** Names of public places ({@code 地下车库}, {@code 大堂}), those of one building or of the whole community. */
    List<String> publicPlaces(long communityId, @Nullable String building);
}
