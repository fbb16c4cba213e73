/** What holds for every address of the program, whoever's it is. Knows no page. */
@org.jspecify.annotations.NullMarked
package io.repairbot.server.web;
