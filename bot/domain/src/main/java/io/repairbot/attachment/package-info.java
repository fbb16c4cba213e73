/** Photos, voices and files of an order, copied out of the platform at once. Knows no platform: it asks a {@link io.repairbot.attachment.MediaSource}. */
@org.jspecify.annotations.NullMarked
package io.repairbot.attachment;
