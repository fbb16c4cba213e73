package io.repairbot.understanding;

/** How pressing the message is in itself; the catalogue may know better for a service. */
public enum Urgency {
    NORMAL,
    URGENT
}
