package io.repairbot.digest;

record KeptRow(long seq, String template, String facts, String state) {
    boolean isUntold() {
        return state.equals("GATHERED");
    }
}
