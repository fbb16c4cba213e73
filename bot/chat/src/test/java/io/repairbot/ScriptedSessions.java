package io.repairbot;

import io.repairbot.reception.SessionTransfer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** The platform's side of hand-overs in tests: answers what it was told to, and remembers whom it was asked for. */
public final class ScriptedSessions implements SessionTransfer {
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile Result next = new Result.HandedOver("CODE");
    private volatile @Nullable Boolean withPeople = true;

    public void reset() {
        asked.clear();
        next = new Result.HandedOver("CODE");
        withPeople = true;
    }

    public void answers(Result result) {
        next = result;
    }

    public void isWithPeople(@Nullable Boolean now) {
        withPeople = now;
    }

    /** Customer and servicers of each call. */
    public List<String> asked() {
        return asked;
    }

    @Override
    public Result transfer(String accountId, String customerId, List<String> servicers) {
        asked.add(customerId + servicers);
        return next;
    }

    @Override
    public Optional<Boolean> isWithPeople(String accountId, String customerId) {
        return Optional.ofNullable(withPeople);
    }
}
