/** What residents say about the service besides reports: complaints and praise (S3), kept for the supervisor and the figures. Knows no order. */
@org.jspecify.annotations.NullMarked
package io.repairbot.remark;
