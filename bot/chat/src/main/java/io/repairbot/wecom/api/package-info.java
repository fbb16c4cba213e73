/** Calls to the platform with typed results, one token for all replicas. Knows no notice, no conversation and no rule. */
@org.jspecify.annotations.NullMarked
package io.repairbot.wecom.api;
