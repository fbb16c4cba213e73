package io.repairbot.registration;

import io.repairbot.incident.Incident;
import io.repairbot.intake.Draft;
import io.repairbot.intake.Slot;
import io.repairbot.workorder.WorkOrder;

/** What a report needs next, or that it needs nothing more. */
public sealed interface Decision {
    /** This part is missing (D1). */
    record Missing(Slot slot) implements Decision {}

    /** It costs something that was not agreed to yet (D7). */
    record FeeOpen() implements Decision {}

    /** An order for the same kind of thing at the same place is open. */
    record Same(WorkOrder order) implements Decision {}

    /** Others of the building have reported the same outage. */
    record Outage(Incident incident) implements Decision {}

    /** Nobody can come at the time that was named (D3). */
    record NobodyFree() implements Decision {}

    /**
     * To be read back (D6) and registered.
     *
     * @param draft as soon as possible when it is urgent and no time was named
     */
    record Ready(Draft draft) implements Decision {}

    /** A danger to people with a place: to be registered at once, nothing is asked first (S3). */
    record Danger(Draft draft) implements Decision {}
}
