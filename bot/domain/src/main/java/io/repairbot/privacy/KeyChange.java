package io.repairbot.privacy;

import io.repairbot.privacy.PhoneVault.Sealed;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** After a change of keys: what a former key sealed is sealed anew at the start, so that the former key can be thrown away. */
@Component
class KeyChange {
    private static final Logger log = LoggerFactory.getLogger(KeyChange.class);
    private static final int BATCH = 500;

    private final PhoneMapper phones;
    private final PhoneVault vault;

    KeyChange(PhoneMapper phones, PhoneVault vault) {
        this.phones = phones;
        this.vault = vault;
    }

    @EventListener(ApplicationReadyEvent.class)
    void sealAnew() {
        List<Long> residents = phones.sealedWithout(vault.presentId(), BATCH);
        while (!residents.isEmpty()) {
            long done = residents.stream().filter(this::sealAnew).count();
            log.info("{} phone numbers sealed with the present key", done);
            if (done < residents.size()) {
                log.error("{} phone numbers could not be sealed anew: see above", residents.size() - done);
                return;
            }
            residents = phones.sealedWithout(vault.presentId(), BATCH);
        }
    }

    /** Another replica may have done it, or the resident given another number: both are as good. */
    private boolean sealAnew(long resident) {
        try {
            phones.sealed(resident).ifPresent(before -> sealAnew(resident, before));
            return true;
        } catch (IllegalStateException unknownKey) {
            log.error("The number of resident {} cannot be sealed anew", resident, unknownKey);
            return false;
        }
    }

    private void sealAnew(long resident, Sealed before) {
        PhoneNumber number = vault.open(before, resident);
        phones.reseal(resident, before, vault.seal(number, resident), vault.searchHash(number));
    }
}
