package io.repairbot.hearing;

import io.repairbot.privacy.Discretion;
import io.repairbot.understanding.PhoneMask;
import org.springframework.stereotype.Component;

/** For packages that read no sentences. */
@Component
class PhoneDiscretion implements Discretion {
    @Override
    public String masked(String words) {
        return PhoneMask.masked(words);
    }
}
