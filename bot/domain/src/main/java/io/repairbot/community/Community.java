package io.repairbot.community;

import java.time.ZoneId;

/**
 * A housing community (小区).
 *
 * @param code first letters of its order numbers
 * @param accountId its customer-service account at the platform
 * @param zone the wall clock of everything said and every rule
 */
public record Community(long id, String code, String name, String accountId, ZoneId zone) {}
