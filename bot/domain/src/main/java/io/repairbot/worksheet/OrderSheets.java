package io.repairbot.worksheet;

import io.repairbot.workorder.OrderGate;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.Verb;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

@Service
class OrderSheets implements WorkSheets {
    private final OrderGate gate;
    private final SheetVerbs desk;
    private final TransactionOperations transaction;

    OrderSheets(OrderGate gate, SheetVerbs desk, TransactionOperations transaction) {
        this.gate = gate;
        this.desk = desk;
        this.transaction = transaction;
    }

    @Override
    public Outcome complete(String userid, String number, WorkSheet sheet) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Outcome outcome = gate.attempt(Verb.COMPLETE, userid, number, (order, who) -> desk.work(order, who, sheet));
            if (outcome instanceof Outcome.Refused) status.setRollbackOnly();
            return outcome;
        }));
    }
}
