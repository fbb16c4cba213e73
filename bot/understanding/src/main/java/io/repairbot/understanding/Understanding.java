package io.repairbot.understanding;

import io.repairbot.understanding.fault.FaultFinding;
import io.repairbot.understanding.intent.IntentFinding;
import io.repairbot.understanding.phone.Phone;
import io.repairbot.understanding.place.PlaceFinding;
import io.repairbot.understanding.time.TimeFinding;
import java.util.List;

/** A reading together with the findings it was made of, each with the resident's own words: the answer to "why did the bot understand that?" */
record Understanding(
        Reading reading,
        List<Phone> phones,
        PlaceFinding place,
        TimeFinding time,
        FaultFinding fault,
        IntentFinding intent) {}
