package io.repairbot.admin.signin;

import io.repairbot.admin.access.Viewer;
import io.repairbot.admin.access.Viewers;
import io.repairbot.admin.deed.Deed;
import io.repairbot.admin.deed.Deeds;
import io.repairbot.staff.StaffIdentity.Answer;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Lets in whom the messenger vouches for, if he works here. */
@Component
class Reception {
    private final Doors doors;
    private final Viewers viewers;
    private final Deeds deeds;
    private final TransactionOperations transaction;

    Reception(Doors doors, Viewers viewers, Deeds deeds, TransactionOperations transaction) {
        this.doors = doors;
        this.viewers = viewers;
        this.deeds = deeds;
        this.transaction = transaction;
    }

    /** Asks the platform first and only then opens a transaction. @param phone at the engineers' door, not at the desks' */
    Welcome welcome(String code, boolean phone) {
        Answer answer = doors.messenger().whoIs(code);
        if (answer instanceof Answer.Unavailable) return Welcome.not(Turn.UNAVAILABLE);
        if (answer instanceof Answer.BadCode) return Welcome.not(Turn.OVER);
        Optional<Viewer> viewer =
                answer instanceof Answer.Member member ? viewers.vouchedFor(member.userid()) : Optional.empty();
        if (viewer.isEmpty()) return Welcome.not(Turn.NOBODY);
        if (viewer.get().isEngineer() != phone) return Welcome.not(phone ? Turn.TO_THE_DESK : Turn.TO_THE_PHONE);
        writeDown(viewer.get());
        return new Welcome(viewer, Turn.OVER);
    }

    private void writeDown(Viewer viewer) {
        transaction.executeWithoutResult(t -> deeds.write(viewer, Deed.SIGNED_IN_BY_WECOM, viewer.userid(), ""));
    }

    /** @param turn why nobody is let in; of no meaning when somebody is */
    record Welcome(Optional<Viewer> viewer, Turn turn) {
        private static Welcome not(Turn turn) {
            return new Welcome(Optional.empty(), turn);
        }
    }
}
