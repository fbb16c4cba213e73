/** The only package that speaks WeCom: callback, calls, cards. Knows no rule. */
@org.jspecify.annotations.NullMarked
package io.repairbot.wecom;
