package io.repairbot.figure;

/** Adds up what is over. Any number of replicas may do it at once; a process that dies in between leaves nothing half done. */
public interface FigureSweep {
    /** Until nothing is left. @return how many orders were added */
    int addUp();
}
