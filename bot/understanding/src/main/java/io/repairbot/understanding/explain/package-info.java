/** Shows readings to programs (JSON lines, design contract) and to people. Reads nothing itself. */
@org.jspecify.annotations.NullMarked
package io.repairbot.understanding.explain;
