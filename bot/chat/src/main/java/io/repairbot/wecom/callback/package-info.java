/** What the platform posts to us: limited, verified, decrypted, handed on. Knows nothing of what an event means. */
@org.jspecify.annotations.NullMarked
package io.repairbot.wecom.callback;
