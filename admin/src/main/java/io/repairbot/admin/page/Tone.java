package io.repairbot.admin.page;

import io.repairbot.workorder.WorkOrderState;

/** Colours of badges; what a colour says the badge also says in words. */
public final class Tone {
    private Tone() {}

    public static String of(WorkOrderState state) {
        return switch (state) {
            case OPEN -> "bad";
            case ACCEPTED, ARRIVED -> "care";
            case COMPLETED -> "ok";
            default -> "mute";
        };
    }
}
