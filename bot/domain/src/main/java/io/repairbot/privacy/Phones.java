package io.repairbot.privacy;

import java.util.List;
import java.util.Optional;

/**
 * Residents' phone numbers (F3). A full number goes in here and comes out only through {@link Reveals}. Every call takes part in the caller's
 * transaction or makes one.
 */
public interface Phones {
    /**
     * Keeps the number, in place of the one before.
     *
     * @param number as written; blanks, dashes and +86 do not matter
     * @param sourceKey of the message that brought it, at most 64 characters
     * @return the masked form; empty when it is no mobile number and no landline with its area code: nothing is kept
     */
    Optional<String> keep(long residentId, String number, String sourceKey);

    /** {@code 138****1234}; empty while none is known. */
    Optional<String> masked(long residentId);

    /** Whether he may be asked for it: he gave none, and neither was he asked nor did he refuse within {@code privacy.phone-asked-again}. */
    boolean mayAsk(long residentId);

    void asked(long residentId);

    /** 不留: remembered, so that he is left in peace. */
    void refused(long residentId);

    /** Whether it can be called: a mobile number, or a landline with its area code. */
    boolean isNumber(String written);

    /** Residents of the community who gave this number; empty when it is none. */
    List<Long> residentsWith(long communityId, String number);
}
