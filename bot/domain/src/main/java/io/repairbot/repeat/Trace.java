package io.repairbot.repeat;

/**
 * What of a report is compared with others.
 *
 * @param kind water, power and lift faults of the catalogue are one kind each ({@code area:…}), everything else a kind of its own
 * @param spot the building for an area, else the home
 * @param outage whether several homes with it are one incident
 * @param household who counts as one home; the resident himself when his home is not known
 * @param report the confirmation: what is told at once is one report
 */
public record Trace(long communityId, String kind, String spot, boolean outage, String household, String report) {}
