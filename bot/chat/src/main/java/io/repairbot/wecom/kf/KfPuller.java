package io.repairbot.wecom.kf;

import io.repairbot.community.Communities;
import io.repairbot.community.Community;
import io.repairbot.wecom.SafetyPull;
import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Brings bells and pulls together: one pull per account at a time, and however many bells ring during it, exactly one more after it. */
@Service
public class KfPuller implements SafetyPull {
    /** A greeting must be out 20 s after the chat was opened: accounts do not wait for each other. */
    private static final int THREADS = 8;

    private static final int QUEUE = 1_000;
    private static final Logger log = LoggerFactory.getLogger(KfPuller.class);

    private final Communities communities;
    private final AccountPull pull;
    private final PullLease lease;
    private final Map<String, Gate> gates = new ConcurrentHashMap<>();
    private final Set<String> strangers = ConcurrentHashMap.newKeySet();
    private final ThreadPoolExecutor pool = new ThreadPoolExecutor(
            THREADS, THREADS, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(QUEUE), r -> new Thread(r, "kf-pull"));

    KfPuller(Communities communities, AccountPull pull, PullLease lease) {
        this.communities = communities;
        this.pull = pull;
        this.lease = lease;
        pool.allowCoreThreadTimeOut(true);
    }

    /** Returns at once and touches no database; the pull is another thread's work. */
    public void ring(String accountId, @Nullable String token) {
        Gate gate = gate(accountId);
        if (!gate.enter(token)) return;
        try {
            pool.execute(() -> answerBell(accountId, gate));
        } catch (RejectedExecutionException full) {
            gate.leave();
            log.warn("No place to pull {}: left to the safety pull", accountId);
        }
    }

    private void answerBell(String accountId, Gate gate) {
        try {
            if (isOurs(accountId)) {
                work(accountId, gate);
            } else {
                gates.remove(accountId);
            }
        } catch (RuntimeException failed) {
            gate.leave();
            log.error("A bell for {} was lost; the safety pull comes by", accountId, failed);
        }
    }

    private boolean isOurs(String accountId) {
        if (communities.withAccount(accountId).isPresent()) return true;
        if (strangers.size() < QUEUE && strangers.add(accountId))
            log.warn("A bell for an unknown account {}", accountId);
        return false;
    }

    @Override
    public int pullAll() {
        int stored = 0;
        for (Community community : communities.all()) {
            String accountId = community.accountId();
            Gate gate = gate(accountId);
            if (gate.enter(null)) stored += work(accountId, gate);
        }
        return stored;
    }

    private int work(String accountId, Gate gate) {
        int stored = 0;
        try {
            do {
                stored += amongReplicas(accountId, gate.next());
            } while (gate.again());
        } catch (RuntimeException failed) {
            gate.leave();
            log.error("Pulling {} failed; the safety pull comes by", accountId, failed);
        }
        return stored;
    }

    /** Word is left before the lease is tried a second time, and looked for after it is given back: so no bell falls between two replicas. */
    private int amongReplicas(String accountId, @Nullable String token) {
        if (!lease.take(accountId)) {
            lease.ring(accountId);
            if (!lease.take(accountId)) return 0;
        }
        int stored = 0;
        do {
            try {
                stored += pull.pull(accountId, token);
            } finally {
                lease.release(accountId);
            }
        } while (lease.rung(accountId) && lease.take(accountId));
        return stored;
    }

    private Gate gate(String accountId) {
        return gates.computeIfAbsent(accountId, id -> new Gate());
    }

    @PreDestroy
    void stop() throws InterruptedException {
        pool.shutdown();
        if (!pool.awaitTermination(20, TimeUnit.SECONDS)) pool.shutdownNow();
    }
}
