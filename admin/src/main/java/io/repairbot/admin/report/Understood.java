package io.repairbot.admin.report;

import io.repairbot.catalogue.ServiceItem;
import io.repairbot.intake.Draft;
import io.repairbot.intake.Fault;
import io.repairbot.intake.Listener;
import io.repairbot.registration.Site;
import io.repairbot.resident.Resident;
import io.repairbot.understanding.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form as understood.
 *
 * @param said as typed, phone numbers masked (F3)
 * @param doubt what must be asked back first
 * @param notOffered what the caller asks for and nobody here does (D4)
 * @param refused what he does not pay for (D7)
 * @param caller known by his number
 */
record Understood(
        Draft draft,
        String said,
        Reading reading,
        Listener.@Nullable Question doubt,
        @Nullable ServiceItem notOffered,
        List<Fault> refused,
        @Nullable Resident caller,
        Site site) {}
