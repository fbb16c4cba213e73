package io.repairbot.admin.detail;

import io.repairbot.admin.action.Action;
import io.repairbot.workorder.WorkOrder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One order with everything known of it, as the template shows it; what is empty is left out. */
public record Detail(
        WorkOrder order,
        String tone,
        List<Fact> facts,
        List<Event> timeline,
        List<Talk> talk,
        List<Line> offers,
        List<Line> clocks,
        List<Line> notices,
        List<Photo> photos,
        @Nullable Wish wish,
        List<Action> actions,
        Map<String, String> trades,
        long seen,
        String asOf) {

    public record Fact(String label, String value) {}

    public record Event(String at, String who, String what, String words) {}

    /** @param ours whether we said it @param file what came with it */
    public record Talk(
            String at,
            boolean ours,
            String words,
            boolean undelivered,
            @Nullable Piece file) {}

    /** @param kind image, audio, video: what a browser can show; else file */
    public record Piece(long id, String kind) {}

    /** @param tone class of the badge */
    public record Line(String what, String state, String tone, String at, String words) {}

    /** @param image whether a browser can show it */
    public record Photo(long id, boolean image, String at) {}

    /** An extension asked for and not decided. */
    public record Wish(long id, String who, String until, String reason) {}

    public boolean isOver() {
        return order.state().isOver();
    }
}
