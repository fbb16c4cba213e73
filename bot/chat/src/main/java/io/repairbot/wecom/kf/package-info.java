/** Residents' messages pulled from the customer-service accounts, page by page. Knows no conversation. */
@org.jspecify.annotations.NullMarked
package io.repairbot.wecom.kf;
