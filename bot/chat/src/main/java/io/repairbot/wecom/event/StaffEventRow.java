package io.repairbot.wecom.event;

/** A due line of the table {@code staff_event}. */
record StaffEventRow(long id, String eventKey, String raw, int attempts) {}
