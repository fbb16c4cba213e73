package io.repairbot.wecom.api;

import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/**
 * One fetcher per process, then one among the replicas. Waiting ends early when the token has come; after ten seconds it ends anyway: a second
 * fetch is a lesser evil than messages that wait for a dead owner.
 */
class TokenLock implements Lock {
    private static final long POLL_NANOS = TimeUnit.MILLISECONDS.toNanos(20);
    private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final ReentrantLock inProcess = new ReentrantLock();
    private final String owner = UUID.randomUUID().toString();
    private final TokenStore store;
    private final BooleanSupplier tokenThere;

    TokenLock(TokenStore store, BooleanSupplier tokenThere) {
        this.store = store;
        this.tokenThere = tokenThere;
    }

    @Override
    public void lock() {
        inProcess.lock();
        long end = System.nanoTime() + LONGEST_NANOS;
        while (!tokenThere.getAsBoolean() && !store.lock(owner) && System.nanoTime() < end) {
            LockSupport.parkNanos(POLL_NANOS);
        }
    }

    @Override
    public void unlock() {
        store.unlock(owner);
        inProcess.unlock();
    }

    @Override
    public void lockInterruptibly() {
        throw new UnsupportedOperationException("the library only locks and unlocks");
    }

    @Override
    public boolean tryLock() {
        throw new UnsupportedOperationException("the library only locks and unlocks");
    }

    @Override
    public boolean tryLock(long time, TimeUnit unit) {
        throw new UnsupportedOperationException("the library only locks and unlocks");
    }

    @Override
    public Condition newCondition() {
        throw new UnsupportedOperationException("the library only locks and unlocks");
    }
}
