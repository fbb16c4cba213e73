package io.repairbot.roster;

import io.repairbot.workorder.ImpossibleWish;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Leave and swaps (S5d): asked by anybody on the roster, decided by his supervisor, and only then is the roster another. What cannot be done is an
 * {@link ImpossibleWish} with a sentence for the person, and changes nothing; so is a request of another community. The same call again changes nothing.
 */
public interface DutyRequests {
    /** On the card of leave: nobody stands in. */
    String NOBODY = "nobody";

    /** 请假 for the duty that begins on the day. @param reason may be empty, at most 500 characters */
    DutyRequest askLeave(String userid, LocalDate day, String reason);

    /** 换班: the colleague takes the duty of {@code day}, the asker his of {@code otherDay}. The colleague is asked first. */
    DutyRequest askSwap(String userid, LocalDate day, String colleague, LocalDate otherDay);

    /** What the colleague of a swap says. */
    DutyRequest answer(String userid, String number, boolean agrees);

    /** @param substitute of leave: who stands in, one of those on the card; empty or {@link #NOBODY} for nobody, which is refused while nobody else who can do the work is there */
    DutyRequest approve(String userid, String number, String substitute);

    DutyRequest refuse(String userid, String number);

    /** Leave that was asked for at the desk or by phone: a supervisor writes it down and approves it in one step. An undecided request of leave for the duty is the one approved. @param substitute as of {@link #approve} */
    DutyRequest enterLeave(String by, String userid, LocalDate day, String reason, String substitute);

    /** Empty for one of another community too. */
    Optional<DutyRequest> find(long communityId, String number);

    /** Undecided, oldest first. */
    List<DutyRequest> open(long communityId);

    /** The undecided, and all about duties that begin on one of the days, both included; oldest first. */
    List<DutyRequest> concerning(long communityId, LocalDate first, LocalDate last);
}
