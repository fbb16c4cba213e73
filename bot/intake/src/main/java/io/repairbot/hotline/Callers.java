package io.repairbot.hotline;

import io.repairbot.privacy.Phones;
import io.repairbot.resident.Resident;
import io.repairbot.resident.Residents;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who calls: somebody known by his number, or somebody new. */
@Component
public class Callers {
    private final Residents residents;
    private final Phones phones;

    Callers(Residents residents, Phones phones) {
        this.residents = residents;
        this.phones = phones;
    }

    /** The resident with this number; of several the one who can be written to. Empty for what is no number. */
    @Transactional(readOnly = true)
    public Optional<Resident> known(long communityId, String phone) {
        if (phone.isBlank()) return Optional.empty();
        List<Resident> all = phones.residentsWith(communityId, phone).stream()
                .map(residents::get)
                .toList();
        return all.stream()
                .filter(Resident::hasChat)
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** Made known now when new, with his number. */
    long resident(Call call) {
        return known(call.communityId(), call.phone())
                .map(Resident::id)
                .orElseGet(() -> keep(residents.meetByPhone(call.communityId()).id(), call));
    }

    /** A number told only after the alarm. */
    long keep(long residentId, Call call) {
        if (phones.masked(residentId).isEmpty()) phones.keep(residentId, call.phone(), Hotline.SOURCE + call.key());
        return residentId;
    }
}
