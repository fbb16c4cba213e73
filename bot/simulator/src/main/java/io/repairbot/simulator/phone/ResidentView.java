package io.repairbot.simulator.phone;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A resident's phone as the page shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResidentView(
        String id,
        String name,
        String avatar,
        String openKfid,
        String openKfName,
        int serviceState,
        @Nullable List<Msg> messages) {}
