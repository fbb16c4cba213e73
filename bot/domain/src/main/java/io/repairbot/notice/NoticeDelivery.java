package io.repairbot.notice;

/** Delivers notices: in order per recipient, recipients in parallel, each claimed by one replica at a time. */
public interface NoticeDelivery {
    /** Delivers what is due, also what a dead process left claimed. Called by the sweep; outside any transaction. @return how many were settled */
    int deliverDue();

    /** The platform reported later that it could not deliver (kf {@code msg_send_fail}): undoes "sent", decides anew by the reason. Takes part in the caller's transaction. */
    void failedAfterAll(String noticeId, String reason);
}
