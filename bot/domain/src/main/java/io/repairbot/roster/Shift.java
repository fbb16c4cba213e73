package io.repairbot.roster;

import java.time.LocalTime;

/** A shift of a post (S2); several a day are possible. @param starts by the community's wall clock */
public record Shift(long id, long communityId, String post, String name, LocalTime starts, int hours) {}
