package io.repairbot.contact;

import io.repairbot.community.Community;
import java.util.List;
import java.util.Optional;

/**
 * The addresses that open the chat with a community (page 94665). They are kept: what hangs at the doors must stay the same, and whoever prints
 * it need not speak to the platform. Another account gets another one.
 */
public interface ContactLinks {
    /** Without a scene the platform takes no {@code scene_param}. */
    String SCENE = "door";

    /** Empty until the address is known. */
    Optional<ContactLink> of(Community community);

    /** Accounts whose address is not known yet. */
    List<String> missing();

    /**
     * The first one stays.
     *
     * @throws IllegalArgumentException when it is no https address with a query, or longer than 512 characters
     */
    void keep(String accountId, String address);
}
