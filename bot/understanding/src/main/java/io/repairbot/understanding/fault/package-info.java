/** Which services of the catalogue a message asks for, and how pressing and dangerous it is. Knows nothing of homes, clocks or conversations. */
@org.jspecify.annotations.NullMarked
package io.repairbot.understanding.fault;
