package io.repairbot.duty;

/** Somebody's duty was given, taken or swapped so that it may matter now; published in the transaction of the change. */
public record DutyChanged(long communityId) {}
