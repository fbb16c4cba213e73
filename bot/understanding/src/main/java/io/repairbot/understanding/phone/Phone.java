package io.repairbot.understanding.phone;

/**
 * A telephone number in a message.
 *
 * @param number digits only: 11 of a mobile phone, or area code and number of a landline
 * @param from where it begins in the message
 * @param to where it ends, exclusive
 */
public record Phone(String number, int from, int to) {}
