package io.repairbot.dialogue.conversation;

import io.repairbot.community.Communities;
import io.repairbot.community.Community;
import io.repairbot.resident.Residents;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The conversation rows. Their lock, held to the end of the caller's transaction, keeps a resident's messages in order over all replicas. */
@Component
public class Conversations {
    private static final Instant NEVER = Instant.EPOCH;

    private final ConversationMapper rows;
    private final Communities communities;
    private final Residents residents;
    private final Clock clock;

    Conversations(ConversationMapper rows, Communities communities, Residents residents, Clock clock) {
        this.rows = rows;
        this.communities = communities;
        this.residents = residents;
        this.clock = clock;
    }

    public boolean serves(String kfId) {
        return communities.withAccount(kfId).isPresent();
    }

    /** Waits for the lock; the resident and his conversation are made when new. Empty when the account belongs to no community. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Talk> lock(String kfId, String customerId) {
        return communities
                .withAccount(kfId)
                .map(community -> rows.lock(kfId, customerId)
                        .or(() -> begin(community, customerId))
                        .map(row -> talk(community, row))
                        .orElseThrow(() -> new IllegalStateException("A conversation just begun is not there")));
    }

    /** The same without waiting: empty also when another holds the lock. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Talk> lockIfFree(String kfId, String customerId) {
        Optional<Community> community = communities.withAccount(kfId);
        if (community.isEmpty()) return Optional.empty();
        Optional<ConversationMapper.Row> free = rows.lockIfFree(kfId, customerId);
        if (free.isEmpty() && rows.count(kfId, customerId) == 0) return lock(kfId, customerId);
        return free.map(row -> talk(community.get(), row));
    }

    void save(Talk talk) {
        if (rows.save(talk, StateJson.write(talk.state())) != 1)
            throw new IllegalStateException("No conversation of resident " + talk.residentId());
    }

    /** Waits for the turn that is under way. */
    void servedByHuman(long residentId, boolean human) {
        rows.serve(residentId, human);
    }

    private Optional<ConversationMapper.Row> begin(Community community, String customerId) {
        long resident = residents.meet(community.id(), customerId).id();
        rows.begin(resident, community.accountId(), customerId, clock.instant(), NEVER);
        return rows.lock(community.accountId(), customerId);
    }

    private Talk talk(Community community, ConversationMapper.Row row) {
        Instant now = clock.instant();
        return new Talk(
                row.residentId(),
                community,
                StateJson.read(row.state(), now),
                row.human(),
                row.budget(),
                row.windowUntil(),
                row.paidAt());
    }
}
