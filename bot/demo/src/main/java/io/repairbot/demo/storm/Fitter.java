package io.repairbot.demo.storm;

import io.repairbot.demo.storm.Figures.Count;
import io.repairbot.demo.storm.Figures.Time;
import io.repairbot.simulator.Crowd;
import io.repairbot.simulator.callback.CallbackSender;
import io.repairbot.simulator.phone.Item;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** One engineer: takes every order he is offered, arrives, and writes what he did, one result at a time because the bot asks one question at a time. */
final class Fitter {
    /** The earlier comes first when a card has several. */
    private static final List<String> NEXT = List.of("accept:", "arrive:", "complete:");

    private final String userid;
    private final Crowd crowd;
    private final Figures figures;
    private final ToLongFunction<String> confirmedAt;
    private final @Nullable Map<String, Supplier<CallbackSender.Ready>> held;
    private final Map<String, Long> tapped = new HashMap<>();
    private final Set<String> begun = new HashSet<>();
    private final Queue<Finish> finishing = new ArrayDeque<>();
    private @Nullable String writing;

    /**
     * @param confirmedAt when the resident of an order's number confirmed, as {@link System#nanoTime()}; 0 when unknown
     * @param held where the taps on 接单 go, one of each order, instead of to the bot; null to tap
     */
    Fitter(
            String userid,
            Crowd crowd,
            Figures figures,
            ToLongFunction<String> confirmedAt,
            @Nullable Map<String, Supplier<CallbackSender.Ready>> held) {
        this.held = held;
        this.userid = userid;
        this.crowd = crowd;
        this.figures = figures;
        this.confirmedAt = confirmedAt;
    }

    synchronized void gets(Item item, boolean fresh) {
        if (!item.from().equals("app")) return;
        if (item.card() == null) hears(item);
        else sees(item, fresh);
    }

    private void sees(Item card, boolean fresh) {
        Long since = tapped.remove(card.id());
        if (since != null) figures.took(Time.TAP_TO_REPAINT, since);
        if (card.disabledText() != null || card.card() == null) return;
        List<String> keys = new ArrayList<>();
        card.card()
                .path("button_list")
                .forEach(button -> keys.add(button.path("key").asString("")));
        NEXT.stream()
                .flatMap(verb -> keys.stream().filter(key -> key.startsWith(verb)))
                .findFirst()
                .ifPresent(key -> press(card, key, fresh));
    }

    private void press(Item card, String key, boolean fresh) {
        String number = key.substring(key.indexOf(':') + 1);
        if (key.startsWith("accept:")) {
            long confirmed = confirmedAt.applyAsLong(number);
            if (fresh && confirmed != 0) figures.took(Time.ORDER_TO_CARD, confirmed);
            if (held != null) held.put(number, () -> crowd.tap(userid, card.id(), key));
            else if (tap(card.id(), key)) figures.count(Count.ACCEPTED);
        } else if (key.startsWith("arrive:")) {
            tap(card.id(), key);
        } else if (key.startsWith("complete:") && begun.add(number)) {
            finishing.add(new Finish(number, card.id(), key));
            next();
        }
    }

    private record Finish(String number, String card, String key) {}

    /** @return false when somebody else was quicker: the card has changed meanwhile */
    private boolean tap(String card, String key) {
        tapped.put(card, System.nanoTime());
        try {
            crowd.tapsCard(userid, card, key);
            return true;
        } catch (IllegalStateException changed) {
            tapped.remove(card);
            figures.count(Count.TOO_LATE);
            return false;
        }
    }

    private void next() {
        while (writing == null && !finishing.isEmpty()) {
            Finish finish = finishing.remove();
            if (tap(finish.card(), finish.key())) writing = finish.number();
        }
    }

    private void hears(Item text) {
        String words = text.words();
        if (writing != null && words.contains(writing) && words.contains("维修结果")) {
            crowd.staffSays(userid, "已更换配件，试用正常");
        } else if (writing != null && words.contains(writing) && words.contains("已完成")) {
            figures.count(Count.COMPLETED);
            writing = null;
            next();
        }
    }
}
