/** Too many new cards for one supervisor: what is not urgent is kept back, told of in a digest, and sent when the hour has room or he asks. Knows no words and no platform. */
@org.jspecify.annotations.NullMarked
package io.repairbot.digest;
