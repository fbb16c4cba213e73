package io.repairbot.wecom;

import io.repairbot.channel.Sign;
import io.repairbot.channel.Signs;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What was seen of the way to the platform, in order. */
public class RecordedSigns implements Signs {
    private final List<String> seen = new CopyOnWriteArrayList<>();

    @Override
    public void saw(Sign sign, String detail) {
        seen.add((sign + " " + detail).strip());
    }

    public List<String> seen() {
        return seen;
    }
}
