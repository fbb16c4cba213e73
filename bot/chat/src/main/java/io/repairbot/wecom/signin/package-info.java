/** Who is behind a page: WeCom's QR code for desks and its silent authorization for phones (section 6). Knows no page and no session. */
@org.jspecify.annotations.NullMarked
package io.repairbot.wecom.signin;
