/** Signing in by the company's messenger, without a password: at a desk by QR code, on a phone unasked. Knows the messenger only as {@code StaffIdentity}. */
@org.jspecify.annotations.NullMarked
package io.repairbot.admin.signin;
