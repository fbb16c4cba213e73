package io.repairbot.crew;

import org.springframework.stereotype.Component;

/** What taps and words can do. */
@Component
record Doings(CardButtons buttons, SpokenCommands commands) {}
