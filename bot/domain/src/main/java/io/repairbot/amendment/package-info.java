/** What a resident does about his order once it is open: urges, moves time or place, tells why he cancelled, takes words back. Knows no manpower: who calls asks for it first. */
@org.jspecify.annotations.NullMarked
package io.repairbot.amendment;
