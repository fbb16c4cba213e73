/** Cards of staff: their templates, and which card stands at the platform. Knows no rule. */
@org.jspecify.annotations.NullMarked
package io.repairbot.wecom.card;
