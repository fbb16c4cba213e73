/**
 * The only package that speaks WeCom: callback, calls, cards. Knows no rule. Other packages see the sweeps here; everything else stands in
 * sub-packages: {@code callback} → {@code event} and {@code kf} (inbound), {@code courier} → {@code card} (outbound), all over {@code api}.
 */
@org.jspecify.annotations.NullMarked
package io.repairbot.wecom;
