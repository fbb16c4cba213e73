package io.repairbot.duty;

/** The roster of a community is another than before: published in the transaction of the decision, so that cards, escalations and open offers follow at once (S5d). */
public record DutyChanged(long communityId) {}
