package io.repairbot.resident;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ResidentBook implements Residents {
    private final ResidentMapper residents;
    private final Clock clock;

    ResidentBook(ResidentMapper residents, Clock clock) {
        this.residents = residents;
        this.clock = clock;
    }

    @Override
    public Resident get(long id) {
        return residents.get(id).orElseThrow(() -> new IllegalArgumentException("No resident " + id));
    }

    @Override
    public Optional<Resident> find(long communityId, String customerId) {
        return residents.find(communityId, customerId);
    }

    @Override
    @Transactional
    public Resident meet(long communityId, String customerId) {
        Optional<Resident> known = find(communityId, customerId);
        if (known.isPresent()) return known.get();
        residents.meet(communityId, customerId, clock.instant());
        return find(communityId, customerId)
                .orElseThrow(() -> new IllegalStateException("A resident just met is not there"));
    }

    @Override
    @Transactional
    public Resident meetByPhone(long communityId) {
        residents.meetByPhone(communityId, clock.instant());
        return get(residents.last());
    }
}
