package io.repairbot.notice;

import io.repairbot.resident.Resident;
import io.repairbot.resident.Residents;
import org.springframework.stereotype.Component;

/** What must reach a resident and cannot be said in chat is phoned (design: never a silent drop). */
@Component
class LastResort {
    private final PhoneCalls phoneCalls;
    private final Residents residents;

    LastResort(PhoneCalls phoneCalls, Residents residents) {
        this.phoneCalls = phoneCalls;
        this.residents = residents;
    }

    void held(NoticeRow row, String problem) {
        if (row.priority() == Priority.HIGH) phone(row, NewPhoneCall.Cause.CHAT_SHUT, problem);
    }

    void dead(NoticeRow row, String problem) {
        if (row.priority() != Priority.LOW) phone(row, NewPhoneCall.Cause.UNDELIVERABLE, problem);
    }

    void noLongerNeeded(NoticeRow row) {
        if (new Recipient(row.recipient()).isResident() && row.priority() != Priority.LOW) phoneCalls.settle(key(row));
    }

    private void phone(NoticeRow row, NewPhoneCall.Cause cause, String problem) {
        Recipient recipient = new Recipient(row.recipient());
        if (!recipient.isResident()) return;
        Resident resident = residents.get(recipient.residentId());
        phoneCalls.ask(new NewPhoneCall(
                resident.communityId(), resident.id(), row.orderId(), cause, row.template() + "：" + problem, key(row)));
    }

    /** By line, not by id: the id changes when the platform reports a failure later. */
    private static String key(NoticeRow row) {
        return "notice:" + row.seq();
    }
}
