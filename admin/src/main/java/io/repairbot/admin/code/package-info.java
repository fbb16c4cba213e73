/** QR codes for the doors and halls of a community, to be printed and hung up. Knows the address they lead to, not the platform behind it. */
@org.jspecify.annotations.NullMarked
package io.repairbot.admin.code;
