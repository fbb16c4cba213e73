/** Texts for people as data: files read strictly, each text with the facts it may use and the choices under it. Knows none of the texts. */
@org.jspecify.annotations.NullMarked
package io.repairbot.phrase;
