package io.repairbot.dialogue.conversation;

import io.repairbot.community.DoorCodes;
import io.repairbot.community.DoorCodes.Door;
import io.repairbot.community.Home;
import io.repairbot.intake.Entrance;
import io.repairbot.script.IntakeScript;
import io.repairbot.script.Line;
import io.repairbot.understanding.PlaceMention;
import io.repairbot.workorder.WorkOrder;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is said without a message of the resident: the greeting, by the code of a door or without, and that a recalled one was noted. */
@Component
class Welcome {
    /** So long the platform takes the code (page 95122). */
    private static final Duration CODE_LIVES = Duration.ofSeconds(20);

    private final Voice voice;
    private final IntakeScript script;
    private final DoorCodes doors;
    private final Clock clock;

    Welcome(Voice voice, IntakeScript script, DoorCodes doors, Clock clock) {
        this.voice = voice;
        this.script = script;
        this.doors = doors;
        this.clock = clock;
    }

    /** A code that was forged, or is of another community, is as good as none. */
    Optional<Entrance> door(Talk talk, Map<String, String> details) {
        String code = details.getOrDefault("sceneParam", "");
        return doors.read(talk.community().id(), code).map(this::entrance);
    }

    private Entrance entrance(Door door) {
        Home home = door.home();
        PlaceMention place = home == null
                ? new PlaceMention(door.building(), null, null, null, null)
                : new PlaceMention(home.building(), home.unit(), home.floor(), home.room(), null);
        return new Entrance(place, door.label(), clock.instant().plus(script.draftKept()));
    }

    void greet(Talk talk, InboundRow row, Map<String, String> details, Optional<Entrance> door) {
        String code = details.get("welcomeCode");
        boolean late = clock.instant().isAfter(row.sentAt().plus(CODE_LIVES));
        if (code == null || code.isEmpty() || late || talk.human()) return;
        voice.welcome(talk, words(door), code);
    }

    /** @param order that holds the words he took back */
    void noted(Talk talk, WorkOrder order) {
        voice.mention(talk, script.lines().say(Line.RECALL_NOTED, Map.of("number", order.number())));
    }

    private String words(Optional<Entrance> door) {
        return door.map(d -> script.lines().say(Line.GREETING_AT_DOOR, Map.of("place", d.label())))
                .orElseGet(() -> script.lines().say(Line.GREETING, Map.of()))
                .text();
    }
}
