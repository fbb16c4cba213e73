package io.repairbot.resident;

import io.repairbot.community.Home;
import java.util.List;

/** The homes a resident has reported from for himself. */
public interface ResidentHomes {
    /** So many are remembered of a resident: with 其他地址 they fit on one menu. */
    int MOST = 8;

    /** The one used last first; at most {@link #MOST}. */
    List<Home> of(long residentId);

    /** Used now. Of more than {@link #MOST} the one not used for longest is forgotten. Takes part in the caller's transaction. */
    void remember(long residentId, long homeId);
}
