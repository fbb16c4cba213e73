package io.repairbot.simulator.gate;

import java.security.SecureRandom;

/** Ids nobody can guess. */
public final class Secrets {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** @param length of the whole id, prefix and all */
    public static String random(String prefix, int length) {
        byte[] dice = new byte[length - prefix.length()];
        RANDOM.nextBytes(dice);
        StringBuilder id = new StringBuilder(prefix);
        for (byte die : dice) {
            id.append(LETTERS.charAt(Math.floorMod(die, LETTERS.length())));
        }
        return id.toString();
    }
}
