package io.repairbot.community;

import java.util.List;
import java.util.Optional;

/** The communities served. Cheap to call for every message. */
public interface Communities {
    /** @throws IllegalArgumentException when there is none: ids come from our own tables */
    Community get(long id);

    Optional<Community> withAccount(String accountId);

    List<Community> all();
}
