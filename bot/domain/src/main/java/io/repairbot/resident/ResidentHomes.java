package io.repairbot.resident;

import io.repairbot.community.Home;
import java.util.List;

/** The homes of a resident: those he has reported from for himself, and those the desk has bound to him. */
public interface ResidentHomes {
    /** So many are remembered of a resident: with 其他地址 they fit on one menu. */
    int MOST = 8;

    /** The one used last first; at most {@link #MOST}. */
    List<Home> of(long residentId);

    /** Used now. Of more than {@link #MOST} the one not used for longest is forgotten. Takes part in the caller's transaction. */
    void remember(long residentId, long homeId);

    /** The desk says that it is his. Again, with another {@code tenure}: only that is changed. Both are of one community. Takes part in the caller's transaction. */
    Bound bind(long residentId, long homeId, Tenure tenure);

    /** It is his no longer; what he reported stays. He may report from there again, and it is remembered again. @return false when it was not his */
    boolean unbind(long residentId, long homeId);

    enum Bound {
        DONE,
        /** Nothing to change. */
        SAME,
        /** He has {@link #MOST} already. */
        TOO_MANY
    }
}
