/** Signing in to other programs with WeCom (section 6): the page with the QR code, the silent authorization within the client, and the call that redeems a code. */
@NullMarked
package io.repairbot.simulator.login;

import org.jspecify.annotations.NullMarked;
