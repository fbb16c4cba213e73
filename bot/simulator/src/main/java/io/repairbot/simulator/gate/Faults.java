package io.repairbot.simulator.gate;

/**
 * What is wrong with WeCom at the moment.
 *
 * @param down every API call is answered 503
 * @param slowMillis real time added after the effect of a call, before its answer
 * @param rateLimited every call but gettoken gives 45009
 * @param errorPercent so many calls fail: half with -1 before anything happened, half have their effect but the connection breaks before the answer
 * @param dropBells customer-service callbacks are not sent
 * @param duplicateCallbacks each callback is delivered twice
 * @param duplicatePercent so many callbacks are delivered twice
 * @param reorderCallbacks each callback waits up to a fifth of a second of its own, so that a later one may overtake it
 * @param blockIp 60020
 * @param humanFirst new sessions go straight to a human
 * @param quotaByEvent too many or too late messages are accepted and reported by msg_send_fail, instead of 95001/95002
 * @param syncPageSize largest page of sync_msg; 0 = what is asked for
 * @param emptyPages every second page of sync_msg is empty with has_more 1
 */
public record Faults(
        boolean down,
        int slowMillis,
        boolean rateLimited,
        int errorPercent,
        boolean dropBells,
        boolean duplicateCallbacks,
        int duplicatePercent,
        boolean reorderCallbacks,
        boolean blockIp,
        boolean humanFirst,
        boolean quotaByEvent,
        int syncPageSize,
        boolean emptyPages) {

    public static final Faults NONE =
            new Faults(false, 0, false, 0, false, false, 0, false, false, false, false, 0, false);

    public Faults {
        if (slowMillis < 0 || slowMillis > 60_000) {
            throw new IllegalArgumentException("slowMillis 要在 0 到 60000 之间。");
        }
        if (errorPercent < 0 || errorPercent > 100) {
            throw new IllegalArgumentException("errorPercent 要在 0 到 100 之间。");
        }
        if (duplicatePercent < 0 || duplicatePercent > 100) {
            throw new IllegalArgumentException("duplicatePercent 要在 0 到 100 之间。");
        }
        if (syncPageSize < 0 || syncPageSize > 1000) {
            throw new IllegalArgumentException("syncPageSize 要在 0 到 1000 之间。");
        }
    }
}
