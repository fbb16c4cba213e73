package io.repairbot.privacy;

import io.repairbot.persistence.Cut;
import io.repairbot.rules.Rules;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class PhoneBook implements Phones {
    private static final int KEY = 64;

    private final PhoneMapper phones;
    private final PhoneVault vault;
    private final Rules rules;
    private final Clock clock;

    PhoneBook(PhoneMapper phones, PhoneVault vault, Rules rules, Clock clock) {
        this.phones = phones;
        this.vault = vault;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Optional<String> keep(long residentId, String number, String sourceKey) {
        Optional<PhoneNumber> read = PhoneNumber.of(number);
        read.ifPresent(phone -> phones.keep(
                residentId,
                vault.seal(phone, residentId),
                vault.searchHash(phone),
                phone.masked(),
                Cut.to(KEY, sourceKey),
                clock.instant()));
        return read.map(PhoneNumber::masked);
    }

    @Override
    public Optional<String> masked(long residentId) {
        return phones.find(residentId).flatMap(row -> Optional.ofNullable(row.masked()));
    }

    @Override
    public boolean mayAsk(long residentId) {
        Instant before = clock.instant().minus(rules.privacy().phoneAskedAgain());
        return phones.find(residentId)
                .map(row -> row.masked() == null && !row.isLeftInPeaceSince(before))
                .orElse(true);
    }

    @Override
    @Transactional
    public void asked(long residentId) {
        phones.asked(residentId, clock.instant());
    }

    @Override
    @Transactional
    public void refused(long residentId) {
        phones.refused(residentId, clock.instant());
    }

    @Override
    public boolean isNumber(String written) {
        return PhoneNumber.of(written).isPresent();
    }

    @Override
    public List<Long> residentsWith(long communityId, String number) {
        return PhoneNumber.of(number)
                .map(phone -> phones.residentsWith(communityId, vault.searchHashes(phone)))
                .orElse(List.of());
    }
}
