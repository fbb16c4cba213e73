package io.repairbot.wecom.kf;

import io.repairbot.reception.SessionTransfer;
import io.repairbot.wecom.api.CallResult;
import io.repairbot.wecom.api.Trouble;
import io.repairbot.wecom.api.WecomClient;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Hands sessions to servicers, else to the pool (page 94669). */
@Component
class SessionMoves implements SessionTransfer {
    private static final int POOL = 2;
    private static final int HUMAN = 3;
    private static final Set<String> WITH_PEOPLE = Set.of("2", "3");
    private static final Set<String> WITH_BOT = Set.of("0", "1", "4");

    private final WecomClient client;

    SessionMoves(WecomClient client) {
        this.client = client;
    }

    @Override
    public Result transfer(String accountId, String customerId, List<String> servicers) {
        for (String servicer : servicers) {
            CallResult result = client.transfer(accountId, customerId, HUMAN, servicer);
            boolean next = result instanceof CallResult.Refused refused && refused.trouble() == Trouble.NO_SERVICER;
            if (!next) return read(result, accountId, customerId);
        }
        return read(client.transfer(accountId, customerId, POOL, null), accountId, customerId);
    }

    private Result read(CallResult result, String accountId, String customerId) {
        if (result instanceof CallResult.Sent sent) return new Result.HandedOver(sent.responseCode());
        if (result instanceof CallResult.Refused refused) {
            // A try whose answer was lost may have got through, and a servicer may have been faster.
            boolean there = refused.trouble() == Trouble.ILLEGAL_MOVE
                    && isWithPeople(accountId, customerId).orElse(false);
            return there ? new Result.HandedOver(null) : new Result.Refused(refused.problem());
        }
        return new Result.Later(String.valueOf(result));
    }

    @Override
    public Optional<Boolean> isWithPeople(String accountId, String customerId) {
        String state = client.sessionState(accountId, customerId);
        if (WITH_PEOPLE.contains(state)) return Optional.of(true);
        return WITH_BOT.contains(state) ? Optional.of(false) : Optional.empty();
    }
}
