package io.repairbot.crew;

/**
 * A button that a member of staff tapped. {@code number} and {@code choice} are not trusted.
 *
 * @param userid of an active member of staff, as in the directory
 * @param number at most 24 characters: the order's, or of what else the card is about
 * @param choice id of the option picked on the card; empty when the card asks nothing or nothing was picked
 */
public record Tapped(String userid, String verb, String number, String choice) {
    /** Id of the first option of a list: nothing picked yet. */
    public static final String NOTHING = "-";

    /** Under 更多操作 the verb is what was picked. */
    Tapped meant() {
        boolean picked = verb.equals(CardButton.MORE) && !choice.isEmpty() && !choice.equals(NOTHING);
        return picked ? new Tapped(userid, choice, number, "") : this;
    }
}
