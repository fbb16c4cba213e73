package io.repairbot.understanding;

import java.util.List;

/** The homes and public places that exist in a community. */
public interface HomeDirectory {
    /** All homes that agree with every part {@code mention} names; empty when none does. At most {@code limit}. */
    List<PlaceMention> matching(PlaceMention mention, int limit);
}
